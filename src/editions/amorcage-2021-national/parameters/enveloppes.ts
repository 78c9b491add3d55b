import type { Parameter } from '../../../model/parameter';

/** The envelope, the target, and the credits allocated: they bind no applicant. */
export const enveloppes: readonly Parameter[] = [
  {
    code: 'enveloppe.nationale',
    label: { fr: 'Enveloppe réservée à l’appel national', en: 'Envelope of the national call' },
    value: '10000000.00',
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Point d’avancement du programme en Grand Est',
        quote: 'l’AAP national n°1, porté par la CNSA (enveloppe de 10 M€)',
      },
    ],
  },
  {
    code: 'enveloppe.cible-projets',
    label: { fr: 'Nombre de projets visé', en: 'Number of projects aimed at' },
    value: { about: 10 },
    unit: 'projets',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote: 'Elle devrait permettre de financer une dizaine de projets nationaux en 2021',
      },
    ],
  },
  {
    code: 'credits.2021',
    label: { fr: 'Alloué sur les crédits de 2021', en: 'Allocated on the credits of 2021' },
    value: '12199648.00',
    unit: 'EUR',
    role: 'informative',
    // The press rounds this to 12,2 millions: the exact figure is the sum of the ten grants.
    citations: [
      {
        document: 'dsih-4522-premiers-credits',
        locator: 'tableau des subventions',
        note: 'Gives the amounts of the ten grants, of which this is the sum.',
      },
    ],
  },
  {
    code: 'credits.2022',
    label: { fr: 'Alloué sur les crédits de 2022', en: 'Allocated on the credits of 2022' },
    value: { moreThan: '6700000.00' },
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote:
          'cinq seront financés grâce aux crédits 2022 du Ségur du numérique pour un montant de plus de 6,7 millions d’euros',
      },
    ],
  },
  {
    code: 'credits.2023',
    label: { fr: 'Alloué sur les crédits de 2023', en: 'Allocated on the credits of 2023' },
    value: { moreThan: '2000000.00' },
    unit: 'EUR',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote: 'deux seront financés à hauteur de plus de 2 millions d’euros sur des crédits 2023',
      },
    ],
  },
];
