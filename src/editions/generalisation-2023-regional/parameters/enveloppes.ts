import type { Parameter } from '../../../model/parameter';

/** Envelopes: they bind no applicant. */
export const enveloppes: readonly Parameter[] = [
  {
    code: 'enveloppe.annee',
    label: { fr: 'Crédits ESMS numérique de 2023', en: 'ESMS numérique credits of 2023' },
    value: '84000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Takes 84 M€ out of 150; SONS has 51, regional resources 12, innovation 3.',
      },
    ],
  },
  {
    code: 'enveloppe.regionale',
    label: { fr: 'Part des ARS', en: 'Part of the ARS' },
    value: '67000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      { document: 'esegur-normandie-2023', locator: 'page', note: 'Gives 67 M€ to the ARS.' },
    ],
  },
  {
    code: 'enveloppe.nationale',
    label: { fr: 'Part de l’appel national', en: 'Part of the national call' },
    value: '16700000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Gives 16.7 M€ to the national call, the remainder being fees of the Caisse des dépôts.',
      },
    ],
  },
];
