import type { Interpretation } from '../../../model/interpretation';

/** What the rates from the 50th ESMS on are paid to, and which ESMS come first. */
export const interpretationsTranches: readonly Interpretation[] = [
  {
    code: 'interpretation.part-editeur',
    question: {
      fr: 'Les montants destinés à l’éditeur font-ils partie de la subvention ?',
      en: 'Are the amounts for the editor part of the OG’s grant?',
    },
    default: '1000-dans-la-subvention',
    choices: [
      {
        code: '1000-dans-la-subvention',
        label: {
          fr: 'La part de 1 000 € au plus en fait partie ; le supplément de 3 000 €, payé à l’éditeur, non',
          en: 'The part of up to 1 000 euros is inside; the supplement of 3 000, paid to the editor, outside',
        },
      },
      { code: 'tout-dedans', label: { fr: 'Oui, tous deux', en: 'Yes, both' } },
      { code: 'tout-dehors', label: { fr: 'Non, aucun', en: 'No, neither' } },
    ],
    effect: { fr: 'Le total', en: 'Total' },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Up to 1 000 euros for the editor, who receives 3 000 more if référencé.',
      },
    ],
  },
  {
    code: 'interpretation.rang',
    question: {
      fr: 'Quels ESMS sont les 49 premiers ?',
      en: 'Which ESMS are the first 49?',
    },
    default: 'sans-effet',
    choices: [
      {
        code: 'sans-effet',
        label: {
          fr: 'Peu importe lesquels ; avec plusieurs opérations, les acquisitions d’abord',
          en: 'The rates do not depend on which; with several operations, the acquisitions first',
        },
      },
      {
        code: 'ordre-du-dossier',
        label: {
          fr: 'Ceux qui viennent d’abord dans le dossier : combien de chaque opération reste ouvert',
          en: 'Those that come first in the file: how many of each operation stays open',
        },
        // Lines use up the tier one after the other, not in the order of the file: left open, the
        // tier gives bounds that hold for every order.
        parameters: { 'tranche.premiere.maximum-esms': 'unknown' },
      },
    ],
    effect: {
      fr: 'Les projets à plusieurs opérations',
      en: 'Projects with several operations',
    },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Sets rates by rank without an order.',
      },
    ],
  },
];
