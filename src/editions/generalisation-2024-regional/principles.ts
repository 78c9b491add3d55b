import type { Principle } from '../../model/edition';

/** What governs the payment and gives no verdict on a project. */
export const principles: readonly Principle[] = [
  {
    code: 'usage.condition-versement',
    label: {
      fr: 'Le versement de fin de projet suppose les cibles d’usage atteintes',
      en: 'The payment at the end of the project supposes that the usage targets are reached',
    },
    citations: [
      {
        document: 'ars-hauts-de-france-2024',
        locator: 'page',
        note: 'Makes the usage targets a condition of payment.',
      },
    ],
  },
];
