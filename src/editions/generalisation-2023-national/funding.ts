import type { FundingRules } from '../../model/edition';
import type { Rule } from '../../model/rule';
import { acquisition, equipementDePetitOg, miseEnConformite, petitOg } from './definitions';

/** The project holds an ESMS of a small OG. */
const projetDePetitOg: Rule = { kind: 'some-esms', test: petitOg };

/** What is paid, line by line. No text read gives a tariff. */
export const funding: FundingRules = {
  lines: [
    {
      code: 'acquisition',
      label: {
        fr: 'Acquisition ou remplacement d’un DUI',
        en: 'Acquisition or replacement of a DUI',
      },
      quantity: { unit: 'esms', test: acquisition },
      unitAmount: 'tarif.acquisition',
    },
    {
      code: 'mise-en-conformite',
      label: { fr: 'Mise en conformité du DUI', en: 'Mise en conformité of the DUI' },
      quantity: { unit: 'esms', test: miseEnConformite },
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
            { kind: 'not', of: petitOg },
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
      condition: projetDePetitOg,
      unitAmount: 'tarif.amoa-marche',
    },
    {
      code: 'amoa-pilotage',
      label: { fr: 'AMOA, pilotage du projet', en: 'AMOA, steering of the project' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.pilotage' } },
      condition: projetDePetitOg,
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
    test: { kind: 'champ', in: ['domicile'] },
    counted: {
      interpretation: 'interpretation.confort-prorata',
      choices: { 'par-esms': 'par-esms', 'par-projet': 'par-projet' },
    },
  },
  shares: {
    base: 'aucune',
    rounding: 'plus-fort-reste',
    principles: [],
  },
};
