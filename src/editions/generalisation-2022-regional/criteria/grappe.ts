import type { Criterion } from '../../../model/edition';
import type { Choice } from '../../../model/interpretation';
import type { Force } from '../../../model/parameter';
import type { Rule } from '../../../model/rule';
import { projetMixte } from '../definitions';

/** The force of a rule that binds in another year. */
const forceDUneAutreAnnee: Choice<Force> = {
  interpretation: 'interpretation.regle-d-une-autre-annee',
  choices: { signalee: 'recommended', appliquee: 'required', ignoree: 'recommended' },
};

const porteurDesigne: Rule = { kind: 'named', field: 'porteur' };

const memeSolution: Rule = {
  kind: 'when',
  condition: projetMixte,
  then: { kind: 'fact', path: 'solution.unique' },
};

/** How large the group is and how it holds together. */
export const grappe: readonly Criterion[] = [
  {
    code: 'grappe.minimum-esms',
    label: {
      fr: 'Taille minimale de la grappe, en nombre d’ESMS',
      en: 'Smallest size of the grappe, in ESMS',
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
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'For the file to be receivable: 15, or 8 in Corse and overseas.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'en se constituant en grappe de 15 établissements (regroupement par conventionnement ou création d’un groupement de coopération)',
      },
    ],
  },
  {
    code: 'grappe.mutualisation',
    label: {
      fr: 'Les ESMS portent un projet commun',
      en: 'The ESMS share one project',
    },
    force: 'required',
    // A file is one project; all that is left open is whether one OG makes a group.
    rule: {
      interpretation: 'interpretation.og-seul',
      choices: {
        admis: { kind: 'always' },
        'au-moins-deux-og': { kind: 'several', of: 'og' },
      },
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'Pour candidater, les ESMS doivent s’inscrire dans une logique de mutualisation en se constituant en grappe de 15 établissements',
      },
    ],
  },
  {
    code: 'grappe.forme',
    label: {
      fr: 'Regroupement par convention ou groupement de coopération',
      en: 'Group by convention or groupement de coopération',
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
        note: 'Conventions or groupements de coopération.',
      },
    ],
  },
  {
    code: 'grappe.porteur-signataire',
    label: {
      fr: 'Un porteur est désigné, seul signataire de la convention avec l’ARS',
      en: 'A porteur is named, who alone signs the convention with the ARS',
    },
    force: forceDUneAutreAnnee,
    rule: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: {
        signalee: porteurDesigne,
        appliquee: porteurDesigne,
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
    force: forceDUneAutreAnnee,
    rule: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: {
        signalee: memeSolution,
        appliquee: memeSolution,
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
];
