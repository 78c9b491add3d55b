import type { Parameter } from '../../../model/parameter';

/** Envelopes: they bind no applicant. */
export const enveloppes: readonly Parameter[] = [
  {
    code: 'enveloppe.annee.avant-2025-09-02',
    label: {
      fr: 'Crédits de 2025 avant le 2 septembre',
      en: 'Credits of 2025 before 2 September',
    },
    value: '83000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Gives 83 M€ before the instruction of 2 September 2025.',
      },
    ],
  },
  {
    code: 'enveloppe.annee',
    label: {
      fr: 'Crédits de 2025 depuis le 2 septembre',
      en: 'Credits of 2025 since 2 September',
    },
    value: '76500000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Gives 76.5 M€, once 6.5 M€ are moved to SONS.',
      },
      { document: 'dsih-5985-2025', locator: 'page', note: 'Gives the same figure.' },
    ],
  },
  {
    code: 'enveloppe.regionale',
    label: {
      fr: 'Part des ARS depuis le 2 septembre 2025',
      en: 'Part of the ARS since 2 September 2025',
    },
    value: '63500000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Gives 63.5 M€, down from 70 M€.',
      },
      {
        document: 'dsih-5985-2025',
        locator: 'page',
        note: 'Gives the same part as a rise from 56 M€: the sources conflict.',
      },
      {
        document: 'media-social-fmis-2025',
        locator: 'page',
        note: 'Gives 56 M€ delegated by the FMIS circular of 8 September 2025.',
      },
    ],
  },
  {
    code: 'enveloppe.regionale.outre-mer',
    label: { fr: 'Part de chaque région d’outre-mer', en: 'Part of each overseas region' },
    value: '500000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'dsih-5985-2025',
        locator: 'page',
        note: 'Gives a flat 0.5 M€ to each overseas region.',
      },
    ],
  },
  {
    code: 'enveloppe.nationale',
    label: { fr: 'Part de l’appel national', en: 'Part of the national call' },
    value: 'unknown',
    unit: 'EUR',
    role: 'informative',
    reason: {
      fr: 'Non dite ; il reste 13,0 millions d’euros à côté de la part régionale, frais de la Caisse des dépôts peut-être compris ; l’instruction n° DNS/DGCS/CNSA/2025/100 trancherait.',
      en: 'Not stated; 13.0 million euros are left beside the regional part, fees of the Caisse des dépôts perhaps included; instruction n° DNS/DGCS/CNSA/2025/100 would settle it.',
    },
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Does not state it: 83 − 70 = 76.5 − 63.5 = 13.0 M€ are left beside the regional part.',
      },
    ],
  },
];
