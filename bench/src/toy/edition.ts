import type { Bound, Citation, Edition, EsmsTest } from 'esms-numerique';
import { toyDocuments } from './documents';
import { toyMilestones } from './milestones';
import { toyParameters } from './parameters';

const resume = 'amorcage-temps-1-uriopss-paca-corse';

const tailleCitation: Citation = {
  document: resume,
  locator: 'liste des projets prioritaires, premier point',
  quote:
    'd’au moins trois organismes gestionnaires regroupant 15 ESMS minimum (deux OG et huit ESMS minimum pour la Corse)',
};

const minimumEsms: Bound = {
  metropole: 'grappe.minimum-esms.metropole',
  corse: 'grappe.minimum-esms.corse-outre-mer',
  'outre-mer': 'grappe.minimum-esms.corse-outre-mer',
};

const minimumOg: Bound = {
  metropole: 'grappe.minimum-og.metropole',
  corse: 'grappe.minimum-og.corse-outre-mer',
  'outre-mer': 'grappe.minimum-og.corse-outre-mer',
};

/** An ESMS that asks for equipment, of an OG that manages few of them. */
const petitEsmsAEquiper: EsmsTest = {
  kind: 'all',
  of: [
    { kind: 'flag', field: 'equipement' },
    { kind: 'petit-og', counted: 'managed', threshold: 'petit-og.seuil-esms' },
  ],
};

/**
 * The rule on which the engines are compared: of the amorçage, temps 1, the size of the grappe, the
 * three lines paid by ESMS and the three instalments, and nothing else. One reading of the text is
 * kept where the full edition lets choose.
 *
 * @example
 * toyEdition.criteria.map(({ code }) => code);
 * // => ['grappe.minimum-esms', 'grappe.minimum-og']
 */
export const toyEdition: Edition = {
  id: 'amorcage-temps-1-reduite',
  title: {
    fr: 'Phase d’amorçage, temps 1, réduite à la taille, aux forfaits et aux versements',
    en: 'Amorçage, temps 1, reduced to the size, the flat rates and the instalments',
  },
  phase: 'amorçage',
  annee: 2021,
  niveau: 'regional',
  identity: [],
  documents: toyDocuments,
  parameters: toyParameters,
  grappe: {
    esms: 'grappe.minimum-esms',
    og: 'grappe.minimum-og',
    territoire: 'region-majoritaire',
    arsDepot: 'region-majoritaire',
    tie: 'interpretation.egalite-de-regions',
  },
  exclusions: [],
  criteria: [
    {
      code: 'grappe.minimum-esms',
      label: { fr: 'Nombre d’ESMS de la grappe', en: 'Number of ESMS in the grappe' },
      force: 'required',
      rule: { kind: 'minimum', count: { kind: 'esms' }, bound: minimumEsms },
      citations: [tailleCitation],
    },
    {
      code: 'grappe.minimum-og',
      label: {
        fr: 'Nombre d’organismes gestionnaires de la grappe',
        en: 'Number of organismes gestionnaires in the grappe',
      },
      force: 'required',
      rule: { kind: 'minimum', count: { kind: 'og' }, bound: minimumOg },
      citations: [tailleCitation],
    },
  ],
  principles: [],
  funding: {
    lines: [
      {
        code: 'acquisition',
        label: { fr: 'Acquisition d’un nouveau DUI', en: 'Acquisition of a new DUI' },
        quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
        unitAmount: 'tarif.acquisition',
      },
      {
        code: 'mise-en-conformite',
        label: {
          fr: 'Mise en conformité d’un DUI existant',
          en: 'Mise en conformité of an existing DUI',
        },
        quantity: { unit: 'esms', test: { kind: 'operation', in: ['mise-en-conformite'] } },
        unitAmount: 'tarif.mise-en-conformite',
      },
      {
        code: 'equipement',
        label: {
          fr: 'Équipements et infrastructures des petits ESMS',
          en: 'Equipment and infrastructure of small ESMS',
        },
        quantity: { unit: 'esms', test: petitEsmsAEquiper },
        unitAmount: 'tarif.equipement',
      },
    ],
    caps: [[{ parameter: 'plafond.esms-finances', lines: ['acquisition', 'mise-en-conformite'] }]],
    total: [],
    shares: { base: 'subvention-entiere', rounding: 'plus-fort-reste', principles: [] },
  },
  schedule: { milestones: toyMilestones, rounding: 'plus-fort-reste' },
  periode: {
    from: '2020-11-20',
    to: '2021-06-30',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote: "En application du cadre précisé par l'instruction du 20 novembre dernier",
      },
      {
        document: resume,
        locator: 'dernier paragraphe',
        quote: 'L’engagement sur les opérations retenues sera effectué avant le 30 juin 2021',
      },
    ],
  },
  calendars: [],
  usages: [],
  interpretations: [
    {
      code: 'interpretation.egalite-de-regions',
      question: {
        fr: 'Quelle région retenir quand plusieurs comptent le plus d’ESMS ?',
        en: 'Which region is it when several have the most ESMS?',
      },
      default: 'choix-du-porteur',
      choices: [
        {
          code: 'choix-du-porteur',
          label: {
            fr: 'L’une d’elles : la bibliothèque les nomme et laisse le choix au porteur',
            en: 'Any of them: the library names them and leaves the choice to the porteur',
          },
        },
      ],
      effect: {
        fr: 'ARS qui reçoit le dossier ; minimum des projets sur plusieurs territoires',
        en: 'ARS that receives the file; minimum of projects in several territories',
      },
      citations: [],
    },
  ],
  limits: [],
};
