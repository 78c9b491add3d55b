import type { Principle } from '../../model/edition';

/** Rules of procedure: they give no verdict on a project. */
export const principles: readonly Principle[] = [
  {
    code: 'usage.condition-versement',
    label: {
      fr: 'Les cibles d’usage conditionnent le second versement, non l’éligibilité',
      en: 'Usage targets are a condition of the second instalment, not of eligibility',
    },
    citations: [
      {
        document: 'ars-corse-2023',
        locator: 'page',
        note: 'Ties the payment to the targets.',
      },
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'The second half comes only with the targets.',
      },
      {
        document: 'directions-2023-03',
        locator: 'page',
        note: 'Holds part of the money back until the targets are reached.',
      },
    ],
  },
];
