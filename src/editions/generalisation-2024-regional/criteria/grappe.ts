import type { Criterion } from '../../../model/edition';
import { operationFinancee, projetMixte } from '../definitions';

/** How ESMS group, and around what. */
export const grappe: readonly Criterion[] = [
  {
    code: 'grappe.minimum-esms',
    label: {
      fr: 'Taille minimale de la grappe, en nombre d’ESMS',
      en: 'Minimum size of the grappe, in ESMS',
    },
    force: 'required',
    rule: {
      kind: 'minimum',
      count: { kind: 'esms' },
      bound: {
        metropole: 'grappe.minimum-esms.metropole',
        corse: 'grappe.minimum-esms.corse-outre-mer',
        'outre-mer': 'grappe.minimum-esms.corse-outre-mer',
      },
    },
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'Asks for 15 ESSMS or more, 8 in Corse and overseas.',
      },
      {
        document: 'cnsa-investissement-numerique',
        locator: 'page',
        note: 'Asks for the same sizes.',
      },
    ],
  },
  {
    code: 'grappe.mutualisation',
    label: {
      fr: 'Les ESMS mènent un même projet',
      en: 'The ESMS run one project together',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.og-seul',
      choices: {
        // The project file describes one project: its ESMS share it.
        admis: { kind: 'some-esms' },
        'au-moins-deux-og': { kind: 'several', of: 'og' },
      },
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'Pour candidater, les ESMS doivent s’inscrire dans une logique de mutualisation en se constituant en grappe de 15 établissements',
      },
    ],
  },
  {
    code: 'grappe.forme',
    label: {
      fr: 'Regroupement par convention ou par groupement de coopération',
      en: 'Group by convention or by a groupement de coopération',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'several', of: 'og' },
      then: {
        kind: 'regroupement',
        in: ['convention', 'gcsms', 'groupement-de-cooperation'],
      },
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote: 'regroupement par conventionnement ou création d’un groupement de coopération',
      },
      {
        document: 'ars-normandie-programme',
        locator: 'page',
        note: 'Names conventions and groupements de coopération.',
      },
    ],
  },
  {
    code: 'grappe.porteur-signataire',
    label: {
      fr: 'Un porteur est désigné, seul signataire de la convention avec l’ARS',
      en: 'A porteur is named, who alone signs the convention with the ARS',
    },
    force: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: { signalee: 'recommended', appliquee: 'required', ignoree: 'recommended' },
    },
    rule: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: {
        signalee: { kind: 'named', field: 'porteur' },
        appliquee: { kind: 'named', field: 'porteur' },
        ignoree: { kind: 'not-applicable' },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote: "sera le seul établissement de la grappe signataire de la convention avec l'ARS",
      },
    ],
  },
  {
    code: 'solution.unique',
    label: {
      fr: 'Dans un projet mixte, la même solution pour tous les ESMS',
      en: 'In a projet mixte, the same solution for all ESMS',
    },
    force: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: { signalee: 'recommended', appliquee: 'required', ignoree: 'recommended' },
    },
    rule: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: {
        signalee: {
          kind: 'when',
          condition: projetMixte,
          then: { kind: 'fact', path: 'solution.unique' },
        },
        appliquee: {
          kind: 'when',
          condition: projetMixte,
          then: { kind: 'fact', path: 'solution.unique' },
        },
        ignoree: { kind: 'not-applicable' },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          "Dans le cas d'un projet mixte, la solution déployée devra être la même pour tous les ESMS du groupement",
      },
    ],
  },
  {
    code: 'projet.type',
    label: {
      fr: 'Au moins un ESMS acquiert ou renouvelle son DUI, ou en favorise les usages',
      en: 'At least one ESMS acquires or renews its DUI, or favours its use',
    },
    force: 'required',
    rule: { kind: 'some-esms', test: operationFinancee },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote: 'd’acquérir ou renouveler leur DUI ; - et/ou de favoriser les usages de leur DUI',
      },
    ],
  },
];
