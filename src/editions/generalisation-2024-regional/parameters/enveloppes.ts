import type { Parameter } from '../../../model/parameter';

/** Envelopes: they bind no applicant. */
export const enveloppes: readonly Parameter[] = [
  {
    code: 'enveloppe.annee',
    label: { fr: 'Crédits de 2024', en: 'Credits of 2024' },
    value: '87000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives 87 M€.' },
      { document: 'ars-normandie-programme', locator: 'page', note: 'Gives the same figure.' },
    ],
  },
  {
    code: 'enveloppe.segur',
    label: {
      fr: 'Crédits du Ségur pour le social et le médico-social, 2021-2025',
      en: 'Ségur credits for the social and medico-social sector, 2021-2025',
    },
    value: '600000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote:
          '600 millions d’euros sont mobilisés de 2021 à 2025 pour le secteur social et médico-social',
      },
    ],
  },
  {
    code: 'enveloppe.regionale',
    label: { fr: 'Part des ARS', en: 'Part of the ARS' },
    value: '71500000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [{ document: 'geroscopie-2024', locator: 'page', note: 'Gives 71.5 M€.' }],
  },
  {
    code: 'enveloppe.nationale',
    label: { fr: 'Part de l’appel national', en: 'Part of the national call' },
    value: '15200000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [{ document: 'geroscopie-2024', locator: 'page', note: 'Gives 15.2 M€.' }],
  },
  {
    code: 'enveloppe.caisse-des-depots',
    label: { fr: 'Frais de gestion', en: 'Management fees' },
    value: '300000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'Gives 0.3 M€, besides 1.5 M€ for innovation and 1.5 M€ of regional resources.',
      },
    ],
  },
];
