import { headersOf, type ListField } from './columns';

/** The columns of the template, in the order in which people fill them in. */
const columns: readonly ListField[] = [
  'finess',
  'organismeGestionnaire',
  'siren',
  'nombreEsms',
  'nombre',
  'operation',
  'champ',
  'categorie',
  'region',
  'medicalise',
  'assuranceMaladie',
  'equipement',
  'essentielles',
  'confort',
  'note',
];

// Fictitious: no établissement has these numbers, of which the keys are right.
const examples: readonly { readonly [Field in ListField]?: string }[] = [
  {
    finess: '639900018',
    organismeGestionnaire: 'Association Les Vallées (exemple)',
    nombreEsms: '9',
    operation: 'Acquisition',
    categorie: '500',
    medicalise: 'oui',
    assuranceMaladie: 'oui',
    equipement: 'non',
    note: 'Un ESMS par ligne. La région vient du numéro FINESS, le champ de la catégorie. Une cellule vide est une information inconnue.',
  },
  {
    finess: '639900026',
    organismeGestionnaire: 'Association Les Vallées (exemple)',
    operation: 'Mise en conformité',
    categorie: '460',
    medicalise: 'non',
    assuranceMaladie: 'non',
    equipement: 'oui',
    essentielles: '12000,5',
    confort: '800',
    note: 'Le nombre d’ESMS et le SIREN de l’organisme gestionnaire se donnent une fois, ou sur chaque ligne à l’identique.',
  },
  {
    organismeGestionnaire: 'Fondation Les Monts (exemple)',
    nombre: '7',
    operation: 'Déploiement',
    champ: 'PH',
    region: 'Bretagne',
    note: 'Sans numéro FINESS, une ligne peut compter plusieurs ESMS semblables. Remplacez ces lignes par les vôtres.',
  },
];

/**
 * A list to fill in: the headers, and three lines that show how. It is as a French spreadsheet
 * wants it: `;` between the cells, CRLF after the lines, a byte order mark before them. The
 * examples are fictitious; `parseEsmsList` accepts them.
 *
 * @example
 * esmsListTemplate().startsWith('\ufeffN° FINESS;Organisme gestionnaire;'); // => true
 */
export function esmsListTemplate(): string {
  const header = columns.map((field) => headersOf[field][0]);
  const lines = examples.map((example) => columns.map((field) => example[field] ?? ''));
  return `\ufeff${[header, ...lines].map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')}`;
}

function quote(cell: string): string {
  return /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
