import type { Parameter } from '../../../model/parameter';

/** The money and the targets of the whole call: they bind no applicant. */
export const enveloppeParameters: readonly Parameter[] = [
  {
    code: 'enveloppe.programme',
    label: { fr: 'Enveloppe du temps 1', en: 'Envelope of temps 1' },
    value: '30000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: 'financé par la CNSA à hauteur de 30 M€',
      },
    ],
  },
  {
    code: 'enveloppe.cible-og-minimum',
    label: {
      fr: 'Cible, organismes gestionnaires, borne basse',
      en: 'Target, organismes gestionnaires, low end',
    },
    value: 40,
    unit: 'og',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: 'devrait concerner 40 à 50 organismes gestionnaires',
      },
    ],
  },
  {
    code: 'enveloppe.cible-og-maximum',
    label: {
      fr: 'Cible, organismes gestionnaires, borne haute',
      en: 'Target, organismes gestionnaires, high end',
    },
    value: 50,
    unit: 'og',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: 'devrait concerner 40 à 50 organismes gestionnaires',
      },
    ],
  },
  {
    code: 'enveloppe.cible-esms',
    label: { fr: 'Cible, ESMS', en: 'Target, ESMS' },
    value: { about: 800 },
    unit: 'esms',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: '40 à 50 organismes gestionnaires pour environ 800 ESMS',
      },
    ],
  },
];
