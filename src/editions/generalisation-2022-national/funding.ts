import type { FundingRules } from '../../model/edition';
import type { EsmsTest } from '../../model/rule';
import {
  acquisition,
  equipementDePetitOg,
  miseEnConformite,
  petitOg,
  serviceADomicile,
} from './definitions';

const equipementHorsPetitOg: EsmsTest = {
  kind: 'all',
  of: [
    { kind: 'flag', field: 'equipement' },
    { kind: 'not', of: petitOg },
  ],
};

/** What is paid, line by line: the first ESMS at the regional rates, then those from the 50th. */
export const funding: FundingRules = {
  lines: [
    {
      code: 'acquisition',
      label: {
        fr: 'Acquisition ou changement de DUI, 49 premiers ESMS',
        en: 'Acquisition or change of DUI, first 49 ESMS',
      },
      quantity: { unit: 'esms', test: acquisition },
      unitAmount: 'tarif.acquisition',
    },
    {
      code: 'mise-en-conformite',
      label: {
        fr: 'Mise en conformité du DUI, 49 premiers ESMS',
        en: 'Mise en conformité of the DUI, first 49 ESMS',
      },
      quantity: { unit: 'esms', test: miseEnConformite },
      unitAmount: 'tarif.mise-en-conformite',
    },
    {
      code: 'moa',
      label: {
        fr: 'Acquisition à partir du 50e ESMS, maîtrise d’ouvrage',
        en: 'Acquisition from the 50th ESMS, maîtrise d’ouvrage',
      },
      quantity: { unit: 'esms', test: acquisition },
      beyond: 'acquisition',
      unitAmount: 'tarif.acquisition.moa.a-partir-du-50e',
    },
    {
      code: 'editeur',
      label: {
        fr: 'Acquisition à partir du 50e ESMS, éditeur',
        en: 'Acquisition from the 50th ESMS, editor',
      },
      quantity: { unit: 'esms', test: acquisition },
      beyond: 'acquisition',
      outside: {
        interpretation: 'interpretation.part-editeur',
        choices: { '1000-dans-la-subvention': false, 'tout-dedans': false, 'tout-dehors': true },
      },
      unitAmount: 'tarif.acquisition.editeur.a-partir-du-50e',
    },
    {
      code: 'editeur-reference',
      label: {
        fr: 'Acquisition à partir du 50e ESMS, supplément de l’éditeur référencé Ségur',
        en: 'Acquisition from the 50th ESMS, supplement of the editor référencé Ségur',
      },
      quantity: { unit: 'esms', test: acquisition },
      beyond: 'acquisition',
      condition: { kind: 'fact', path: 'solution.referencementSegur' },
      outside: {
        interpretation: 'interpretation.part-editeur',
        choices: { '1000-dans-la-subvention': true, 'tout-dedans': false, 'tout-dehors': true },
      },
      unitAmount: 'tarif.acquisition.editeur-reference.a-partir-du-50e',
    },
    {
      code: 'mise-en-conformite-a-partir-du-50e',
      label: {
        fr: 'Mise en conformité du DUI, à partir du 50e ESMS',
        en: 'Mise en conformité of the DUI, from the 50th ESMS',
      },
      quantity: { unit: 'esms', test: miseEnConformite },
      beyond: 'mise-en-conformite',
      unitAmount: 'tarif.mise-en-conformite.a-partir-du-50e',
    },
    {
      code: 'equipement',
      label: { fr: 'Équipement et infrastructure', en: 'Equipment and infrastructure' },
      quantity: { unit: 'esms', test: equipementDePetitOg },
      unitAmount: 'tarif.equipement',
      asked: {
        test: equipementHorsPetitOg,
        notice: {
          fr: 'L’équipement n’est financé que pour les ESMS de petits organismes gestionnaires.',
          en: 'Equipment is paid for only in ESMS of small OG.',
        },
      },
    },
    {
      code: 'amoa-marche',
      label: { fr: 'AMOA, procédure de marché', en: 'AMOA, procurement procedure' },
      // No text read reserves it to anyone, nor says that it is paid for.
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.marche' } },
      unitAmount: 'tarif.amoa-marche',
    },
    {
      code: 'amoa-pilotage',
      label: { fr: 'AMOA, pilotage du projet', en: 'AMOA, steering of the project' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.pilotage' } },
      condition: { kind: 'some-esms', test: petitOg },
      unitAmount: 'tarif.amoa-pilotage',
    },
  ],
  caps: [
    [{ parameter: 'tranche.premiere.maximum-esms', lines: ['acquisition', 'mise-en-conformite'] }],
    {
      interpretation: 'interpretation.plafond-partage',
      choices: {
        inconnu: [
          {
            parameter: 'plafond.esms-finances',
            lines: ['acquisition', 'mise-en-conformite'],
            ifSupplied: true,
          },
        ],
        'plafond-49': [
          { parameter: 'plafond.esms-finances', lines: ['acquisition', 'mise-en-conformite'] },
        ],
      },
    },
    {
      interpretation: 'interpretation.plafond-equipement',
      choices: {
        'sans-plafond': [],
        'plafond-49': [{ parameter: 'plafond.esms-finances', lines: ['equipement'] }],
      },
    },
  ],
  total: [],
  hours: {
    test: serviceADomicile,
    counted: {
      interpretation: 'interpretation.confort-prorata',
      choices: { 'par-esms': 'par-esms', 'par-projet': 'par-projet' },
    },
  },
  // No text read shares a national grant between ARS.
  shares: { base: 'aucune', rounding: 'plus-fort-reste', principles: [] },
};
