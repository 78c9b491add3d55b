import type { FundingRules } from '../../model/edition';
import {
  acquisition,
  demandeEquipement,
  miseEnConformite,
  operationFinancee,
  petitEsms,
  petitEsmsAEquiper,
} from './definitions';

/** What is paid, in the order in which the lines use up the cap that they share. */
export const funding: FundingRules = {
  lines: [
    {
      code: 'acquisition',
      label: { fr: 'Acquisition d’un nouveau DUI', en: 'Acquisition of a new DUI' },
      quantity: { unit: 'esms', test: acquisition },
      unitAmount: 'tarif.acquisition',
    },
    {
      code: 'mise-en-conformite',
      label: {
        fr: 'Mise en conformité d’un DUI existant',
        en: 'Mise en conformité of an existing DUI',
      },
      quantity: { unit: 'esms', test: miseEnConformite },
      unitAmount: 'tarif.mise-en-conformite',
    },
    {
      code: 'equipement',
      label: {
        fr: 'Équipements et infrastructures des petits ESMS',
        en: 'Equipment and infrastructure of small ESMS',
      },
      quantity: { unit: 'esms', test: petitEsmsAEquiper },
      condition: {
        interpretation: 'interpretation.equipement-seul',
        choices: {
          'avec-projet-dui': { kind: 'some-esms', test: operationFinancee },
          'seul-possible': { kind: 'always' },
        },
      },
      unitAmount: 'tarif.equipement',
      asked: {
        test: { kind: 'all', of: [demandeEquipement, { kind: 'not', of: petitEsms }] },
        notice: {
          fr: 'Les équipements et infrastructures ne sont financés que pour les petits ESMS : rien n’est versé à ce titre aux autres ESMS qui les demandent.',
          en: 'Equipment and infrastructure are paid for small ESMS only: the other ESMS that ask for them get nothing under this head.',
        },
      },
    },
    {
      code: 'deploiement',
      label: {
        fr: 'Déploiement d’une solution déjà conforme',
        en: 'Deployment of an already compliant solution',
      },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['deploiement'] } },
      unitAmount: 'tarif.deploiement',
    },
    {
      code: 'amoa-marche',
      label: { fr: 'AMOA, procédure de marché', en: 'AMOA, procurement procedure' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.marche' } },
      unitAmount: 'tarif.amoa-marche',
    },
    {
      code: 'amoa-pilotage',
      label: { fr: 'AMOA, pilotage du projet', en: 'AMOA, project steering' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.pilotage' } },
      unitAmount: 'tarif.amoa-pilotage',
    },
  ],
  caps: [
    {
      interpretation: 'interpretation.plafond-partage',
      choices: {
        'par-projet': [
          { parameter: 'plafond.esms-finances', lines: ['acquisition', 'mise-en-conformite'] },
        ],
        'par-operation': [
          { parameter: 'plafond.esms-finances', lines: ['acquisition'] },
          { parameter: 'plafond.esms-finances', lines: ['mise-en-conformite'] },
        ],
      },
    },
    {
      interpretation: 'interpretation.plafond-equipement',
      choices: {
        'sans-plafond': [],
        'meme-plafond': [{ parameter: 'plafond.esms-finances', lines: ['equipement'] }],
      },
    },
  ],
  total: [],
  shares: {
    base: {
      interpretation: 'interpretation.prorata-base',
      choices: { 'subvention-entiere': 'subvention-entiere', 'par-ligne': 'par-ligne' },
    },
    rounding: {
      interpretation: 'interpretation.prorata-arrondi',
      choices: {
        'plus-fort-reste': 'plus-fort-reste',
        'arrondi-au-centime': 'arrondi-au-centime',
      },
    },
    principles: [],
  },
};
