import type { FundingRules } from '../../model/edition';
import type { EsmsTest, Rule } from '../../model/rule';
import {
  equipementDePetitOg,
  grappeDePetitesStructures,
  grappeEquipable,
  operationDui,
  projetDui,
} from './definitions';

const esmsEquipe: EsmsTest = {
  interpretation: 'interpretation.concomitance',
  choices: {
    projet: equipementDePetitOg,
    esms: { kind: 'all', of: [equipementDePetitOg, operationDui] },
  },
};

/** Equipment comes with a DUI project, in this call or since temps 1. */
const equipementPayable: Rule = {
  kind: 'all',
  of: [
    {
      kind: 'any',
      of: [
        projetDui,
        {
          kind: 'all',
          of: [
            { kind: 'claimed', criterion: 'amoa.temps-1' },
            {
              interpretation: 'interpretation.amoa-temps-1',
              choices: {
                // Whether an ESMS got equipment in temps 1 stands in no field of the project.
                amoa: { kind: 'undecidable', because: 'interpretation.amoa-temps-1' },
                'toutes-prestations': { kind: 'always' },
              },
            },
          ],
        },
      ],
    },
    grappeEquipable,
  ],
};

/** What is paid, line by line, within the cap. */
export const funding: FundingRules = {
  lines: [
    {
      code: 'acquisition',
      label: { fr: 'Acquisition d’un DUI', en: 'Acquisition of a DUI' },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
      unitAmount: 'tarif.acquisition',
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
      quantity: { unit: 'esms', test: esmsEquipe },
      condition: equipementPayable,
      unitAmount: 'tarif.equipement',
      asked: {
        test: {
          kind: 'all',
          of: [
            { kind: 'flag', field: 'equipement' },
            { kind: 'not', of: esmsEquipe },
          ],
        },
        notice: {
          fr: 'L’équipement n’est financé que pour les ESMS de petits organismes gestionnaires, avec un projet de DUI.',
          en: 'Equipment is paid for only in ESMS of small OG, with a DUI project.',
        },
      },
    },
    {
      code: 'amoa-marche',
      label: { fr: 'AMOA, procédure de marché', en: 'AMOA, procurement procedure' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.marche' } },
      condition: {
        kind: 'all',
        of: [
          grappeDePetitesStructures,
          {
            interpretation: 'interpretation.amoa-marche-hors-marche',
            choices: {
              'sans-effet': { kind: 'always' },
              'procedure-de-la-centrale': { kind: 'fact', path: 'solution.marcheNational' },
            },
          },
        ],
      },
      unitAmount: 'tarif.amoa-marche',
    },
    {
      code: 'amoa-pilotage',
      label: { fr: 'AMOA, pilotage du projet', en: 'AMOA, steering of the project' },
      quantity: { unit: 'projet', rule: { kind: 'fact', path: 'amoa.pilotage' } },
      condition: grappeDePetitesStructures,
      unitAmount: 'tarif.amoa-pilotage',
    },
    {
      code: 'deploiement',
      label: {
        fr: 'Déploiement d’une solution conforme',
        en: 'Deployment of a compliant solution',
      },
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['deploiement'] } },
      unitAmount: 'tarif.deploiement',
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
  total: ['financement.unique'],
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
    principles: ['financement.prorata-ars'],
  },
};
