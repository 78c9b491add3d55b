import type { Parameter } from '../../../model/parameter';

/** Envelopes and targets: they bind no applicant. */
export const enveloppes: readonly Parameter[] = [
  {
    code: 'enveloppe.temps-2',
    label: { fr: 'Crédits du temps 2', en: 'Credits of temps 2' },
    value: '100000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: 'financé via les crédits du Ségur du numérique de la santé à hauteur de 100 M€',
      },
    ],
  },
  {
    code: 'enveloppe.segur',
    label: {
      fr: 'Crédits médico-sociaux du Ségur, tout le programme',
      en: 'Ségur credits for the medico-social sector, whole programme',
    },
    value: '600000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: "qui s'élèvent à un montant inédit de 600 millions d'euros",
      },
    ],
  },
  {
    code: 'enveloppe.regionale',
    label: { fr: 'Part des appels régionaux', en: 'Part of the regional calls' },
    value: '75000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'innovation-mutuelle-85-millions',
        locator: 'page',
        note: 'Gives 75 M€ to the ARS and 10 M€ to the national call.',
      },
    ],
  },
  {
    code: 'enveloppe.cible-projets',
    label: { fr: 'Nombre de projets visé', en: 'Number of projects aimed at' },
    value: { moreThan: 150 },
    unit: 'projets',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote: "financer plus de 150 nouveaux projets de DUI d'ici la fin de l'année 2021",
      },
    ],
  },
];
