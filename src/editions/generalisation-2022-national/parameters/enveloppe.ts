import type { Parameter } from '../../../model/parameter';

/** The money of the year: it binds no applicant. */
export const enveloppe: readonly Parameter[] = [
  {
    code: 'enveloppe.annee',
    label: {
      fr: 'Enveloppe du Ségur en 2022, tous volets réunis (régional, national, SONS)',
      en: 'Ségur envelope of 2022, all segments (regional, national, SONS)',
    },
    value: '100000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'uriopss-paca-generalisation',
        locator: 'page',
        note: 'Gives 100 M€ over the segments.',
      },
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Gives 100 M€ in 2022.',
      },
    ],
  },
];
