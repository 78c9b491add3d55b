import type { FundingRules } from '../../model/edition';
import { equipementDePetitOg, petitOg, serviceADomicile } from './definitions';

/** What is paid, line by line. Only equipment has a rate, of which the upper end alone is known. */
export const funding: FundingRules = {
  lines: [
    {
      code: 'acquisition',
      label: { fr: 'Acquisition d’un DUI', en: 'Acquisition of a DUI' },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
      unitAmount: 'tarif.acquisition',
    },
    {
      code: 'renouvellement',
      label: { fr: 'Renouvellement d’un DUI', en: 'Renewal of a DUI' },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['renouvellement'] } },
      unitAmount: 'tarif.renouvellement',
    },
    {
      code: 'usages',
      label: { fr: 'Usages du DUI', en: 'Use of the DUI' },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['usages'] } },
      unitAmount: 'tarif.usages',
    },
    {
      code: 'mise-en-conformite',
      label: { fr: 'Mise en conformité du DUI', en: 'Mise en conformité of the DUI' },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['mise-en-conformite'] } },
      unitAmount: 'tarif.mise-en-conformite',
    },
    {
      code: 'equipement',
      label: { fr: 'Équipement et infrastructure', en: 'Equipment and infrastructure' },
      quantity: { unit: 'esms', test: equipementDePetitOg },
      unitAmount: 'tarif.equipement',
      asked: {
        test: {
          kind: 'all',
          of: [
            { kind: 'flag', field: 'equipement' },
            { kind: 'not', of: equipementDePetitOg },
          ],
        },
        notice: {
          fr: 'L’équipement n’est financé que pour les ESMS de petits organismes gestionnaires.',
          en: 'Equipment is paid for only in ESMS of small OG.',
        },
      },
    },
    {
      code: 'amoa-marche',
      label: { fr: 'AMOA, procédure de marché', en: 'AMOA, procurement procedure' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.marche' } },
      // No source says to whom it is open: the rate alone leaves the amount between nothing and
      // an unknown figure, whoever asks.
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
    {
      interpretation: 'interpretation.plafond-partage',
      choices: {
        inconnu: [
          {
            parameter: 'plafond.esms-finances',
            lines: ['acquisition', 'renouvellement', 'usages'],
            ifSupplied: true,
          },
        ],
        'plafond-49': [
          {
            parameter: 'plafond.esms-finances',
            lines: ['acquisition', 'renouvellement', 'usages'],
          },
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
  // No source shares the grant of a national project between ARS.
  shares: { base: 'aucune', rounding: 'plus-fort-reste', principles: [] },
};
