import type { Criterion } from '../../../model/edition';
import type { Choice } from '../../../model/interpretation';
import type { Force } from '../../../model/parameter';
import { projetMixte, tailleMinimale } from '../definitions';

/** The force of a rule that only another year of the programme attests. */
const autreAnnee: Choice<Force> = {
  interpretation: 'interpretation.regle-d-une-autre-annee',
  choices: { signalee: 'recommended', appliquee: 'required', ignoree: 'recommended' },
};

/** How the ESMS group. */
export const grappe: readonly Criterion[] = [
  {
    code: 'grappe.minimum-esms',
    label: { fr: 'Taille minimale de la grappe', en: 'Smallest size of the grappe' },
    force: 'required',
    rule: tailleMinimale,
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'A grappe counts 15 ESMS at least, 8 in Corse and overseas.',
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
    label: { fr: 'Les ESMS portent un projet commun', en: 'The ESMS share one project' },
    force: 'required',
    // One file is one project; how many OG share it is what the reading decides.
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
          'Pour candidater, les ESMS doivent s’inscrire dans une logique de mutualisation en se constituant en grappe de 15 établissements',
      },
    ],
  },
  {
    code: 'grappe.forme',
    label: {
      fr: 'Regroupement par convention ou groupement de coopération',
      en: 'Group by convention or by a groupement de coopération',
    },
    force: 'required',
    // An OG alone groups with nobody.
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
    force: autreAnnee,
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
        note: 'A condition in temps 2 of the amorçage; not attested for 2023.',
      },
    ],
  },
  {
    code: 'solution.unique',
    label: {
      fr: 'Dans un projet mixte, la même solution pour tous les ESMS',
      en: 'In a projet mixte, the same solution for all ESMS',
    },
    force: autreAnnee,
    rule: {
      kind: 'when',
      condition: projetMixte,
      then: {
        interpretation: 'interpretation.regle-d-une-autre-annee',
        choices: {
          signalee: { kind: 'fact', path: 'solution.unique' },
          appliquee: { kind: 'fact', path: 'solution.unique' },
          ignoree: { kind: 'not-applicable' },
        },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          "Dans le cas d'un projet mixte, la solution déployée devra être la même pour tous les ESMS du groupement",
        note: 'A condition in temps 2 of the amorçage; not attested for 2023.',
      },
    ],
  },
  {
    code: 'grappe.structure-isolee',
    label: {
      fr: 'Une structure isolée rejoint une grappe dont le projet n’est pas achevé',
      en: 'An isolated structure joins a grappe whose project is not completed',
    },
    force: 'discretionary',
    // A project that reaches the size is a grappe by itself: only a smaller one has to join another.
    rule: {
      kind: 'when',
      condition: { kind: 'not', of: tailleMinimale },
      then: { kind: 'certification' },
    },
    citations: [{ document: 'directions-2023-02', locator: 'page', note: 'Allows it in 2023.' }],
  },
];
