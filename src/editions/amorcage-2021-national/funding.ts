import type { FundingRules } from '../../model/edition';
import { equipementDePetitOg, grappeDePetitesStructures, operationDui } from './definitions';

/** What is paid, line by line. No text read caps the number of ESMS. */
export const funding: FundingRules = {
  lines: [
    {
      code: 'deploiement',
      label: {
        fr: 'Déploiement généralisé d’une solution conforme',
        en: 'Generalised deployment of a compliant solution',
      },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['deploiement'] } },
      unitAmount: 'tarif.deploiement',
    },
    {
      code: 'equipement',
      label: { fr: 'Équipement et infrastructure', en: 'Equipment and infrastructure' },
      quantity: { unit: 'esms', test: equipementDePetitOg },
      condition: { kind: 'some-esms', test: operationDui },
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
          fr: 'L’équipement n’est financé que pour les ESMS de petits organismes gestionnaires, avec un projet de DUI.',
          en: 'Equipment is paid for only in ESMS of small OG, with a DUI project.',
        },
      },
    },
    {
      code: 'acquisition',
      label: { fr: 'Pilote : acquisition d’un DUI', en: 'Pilot: acquisition of a DUI' },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
      unitAmount: 'tarif.acquisition',
    },
    {
      code: 'mise-en-conformite',
      label: {
        fr: 'Pilote : mise en conformité du DUI',
        en: 'Pilot: mise en conformité of the DUI',
      },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['mise-en-conformite'] } },
      unitAmount: 'tarif.mise-en-conformite',
    },
    // The text read opens AMOA to grappes de petites structures and is silent on the national call:
    // an amount without an upper end, for those that ask.
    {
      code: 'amoa-marche',
      label: { fr: 'AMOA, procédure de marché', en: 'AMOA, procurement procedure' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.marche' } },
      condition: grappeDePetitesStructures,
      unitAmount: 'tarif.amoa-marche',
    },
    {
      code: 'amoa-pilotage',
      label: { fr: 'AMOA, pilotage du projet', en: 'AMOA, steering of the project' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.pilotage' } },
      condition: grappeDePetitesStructures,
      unitAmount: 'tarif.amoa-pilotage',
    },
  ],
  caps: [
    // The credits of a year are shared between projects by the commission. Whichever way it treats
    // a project larger than what is left, no ESMS of that project goes unpaid.
    { interpretation: 'interpretation.credits-par-annee', choices: { report: [], saut: [] } },
  ],
  total: ['financement.unique'],
  shares: {
    base: {
      interpretation: 'interpretation.ars-referente',
      choices: { 'ars-unique': 'aucune', prorata: 'subvention-entiere' },
    },
    rounding: 'plus-fort-reste',
    principles: ['financement.ars-referente'],
  },
};
