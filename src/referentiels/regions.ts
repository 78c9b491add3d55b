import type { RegionCode, Territoire } from '../model/vocabulary';

/** A region that has an ARS. */
export interface Region {
  /** Its INSEE code: `84`, `94`, `04`. */
  readonly code: RegionCode;
  readonly nom: string;
  readonly ars: string;
  readonly territoire: Territoire;
  /** The INSEE codes of its départements: `01`, `2A`, `974`. */
  readonly departements: readonly string[];
}

/**
 * The regions that have an ARS, in order of code. Codes and names are those of the INSEE's code
 * officiel géographique; the territoire is the one that the thresholds of the calls tell apart.
 */
export const regions: readonly Region[] = [
  {
    code: '01',
    nom: 'Guadeloupe',
    ars: 'ARS Guadeloupe',
    territoire: 'outre-mer',
    departements: ['971'],
  },
  {
    code: '02',
    nom: 'Martinique',
    ars: 'ARS Martinique',
    territoire: 'outre-mer',
    departements: ['972'],
  },
  {
    code: '03',
    nom: 'Guyane',
    ars: 'ARS Guyane',
    territoire: 'outre-mer',
    departements: ['973'],
  },
  {
    code: '04',
    nom: 'La Réunion',
    ars: 'ARS La Réunion',
    territoire: 'outre-mer',
    departements: ['974'],
  },
  {
    code: '06',
    nom: 'Mayotte',
    ars: 'ARS Mayotte',
    territoire: 'outre-mer',
    departements: ['976'],
  },
  {
    code: '11',
    nom: 'Île-de-France',
    ars: 'ARS Île-de-France',
    territoire: 'metropole',
    departements: ['75', '77', '78', '91', '92', '93', '94', '95'],
  },
  {
    code: '24',
    nom: 'Centre-Val de Loire',
    ars: 'ARS Centre-Val de Loire',
    territoire: 'metropole',
    departements: ['18', '28', '36', '37', '41', '45'],
  },
  {
    code: '27',
    nom: 'Bourgogne-Franche-Comté',
    ars: 'ARS Bourgogne-Franche-Comté',
    territoire: 'metropole',
    departements: ['21', '25', '39', '58', '70', '71', '89', '90'],
  },
  {
    code: '28',
    nom: 'Normandie',
    ars: 'ARS Normandie',
    territoire: 'metropole',
    departements: ['14', '27', '50', '61', '76'],
  },
  {
    code: '32',
    nom: 'Hauts-de-France',
    ars: 'ARS Hauts-de-France',
    territoire: 'metropole',
    departements: ['02', '59', '60', '62', '80'],
  },
  {
    code: '44',
    nom: 'Grand Est',
    ars: 'ARS Grand Est',
    territoire: 'metropole',
    departements: ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'],
  },
  {
    code: '52',
    nom: 'Pays de la Loire',
    ars: 'ARS Pays de la Loire',
    territoire: 'metropole',
    departements: ['44', '49', '53', '72', '85'],
  },
  {
    code: '53',
    nom: 'Bretagne',
    ars: 'ARS Bretagne',
    territoire: 'metropole',
    departements: ['22', '29', '35', '56'],
  },
  {
    code: '75',
    nom: 'Nouvelle-Aquitaine',
    ars: 'ARS Nouvelle-Aquitaine',
    territoire: 'metropole',
    departements: ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'],
  },
  {
    code: '76',
    nom: 'Occitanie',
    ars: 'ARS Occitanie',
    territoire: 'metropole',
    departements: ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'],
  },
  {
    code: '84',
    nom: 'Auvergne-Rhône-Alpes',
    ars: 'ARS Auvergne-Rhône-Alpes',
    territoire: 'metropole',
    departements: ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'],
  },
  {
    code: '93',
    nom: 'Provence-Alpes-Côte d’Azur',
    ars: 'ARS Provence-Alpes-Côte d’Azur',
    territoire: 'metropole',
    departements: ['04', '05', '06', '13', '83', '84'],
  },
  {
    code: '94',
    nom: 'Corse',
    ars: 'ARS Corse',
    territoire: 'corse',
    departements: ['2A', '2B'],
  },
];

/** The region of an INSEE code; undefined where no region with an ARS has it. */
export function findRegion(code: string): Region | undefined {
  return byCode.get(code);
}

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The region of a département (`01`, `2A`, `974`); undefined where none of them holds it. */
export function findRegionOfDepartement(departement: string): Region | undefined {
  return byDepartement.get(departement);
}

const byDepartement = new Map(
  regions.flatMap((region) => region.departements.map((departement) => [departement, region])),
);
