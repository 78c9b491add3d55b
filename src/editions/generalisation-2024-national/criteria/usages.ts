import type { Criterion } from '../../../model/edition';

/** What is asked for after selection. */
export const usages: readonly Criterion[] = [
  {
    code: 'usage.remontee',
    label: {
      fr: 'Après sélection, le porteur remonte à l’ARS le nombre de DUI actifs',
      en: 'After selection, the porteur reports the number of active DUI to the ARS',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      { document: 'ash-2024', locator: 'page', note: 'Makes it a duty to report the indicator.' },
    ],
  },
  {
    code: 'usage.preuves',
    label: {
      fr: 'Après sélection, le porteur garde les preuves des usages atteints',
      en: 'After selection, the porteur keeps the proofs of the usage reached',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      { document: 'ash-2024', locator: 'page', note: 'Makes it a duty to keep the proofs.' },
    ],
  },
];
