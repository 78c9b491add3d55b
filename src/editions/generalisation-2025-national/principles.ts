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
        document: 'ars-mayotte-2025',
        locator: 'page',
        note: 'Makes the usage targets a condition of payment.',
      },
      {
        document: 'hopitalex-2025',
        locator: 'page',
        note: 'Names financing on use among the principles of 2025.',
      },
    ],
  },
];
