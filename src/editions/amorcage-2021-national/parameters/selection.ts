import type { Parameter } from '../../../model/parameter';

/** What came of the selection, in projects and in structures: it binds no applicant. */
export const selection: readonly Parameter[] = [
  {
    code: 'selection.deposes',
    label: { fr: 'Projets soumis pour avis', en: 'Projects submitted for an opinion' },
    value: 21,
    unit: 'projets',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          'Sur les 21 projets soumis pour avis à la commission de sélection des projets nationaux',
      },
    ],
  },
  {
    code: 'selection.avis-favorables',
    label: { fr: 'Avis favorables', en: 'Favourable opinions' },
    value: 17,
    unit: 'projets',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote: '17 projets ont reçu un avis favorable',
      },
    ],
  },
  {
    code: 'selection.finances-2021',
    label: {
      fr: 'Projets financés sur les crédits de 2021',
      en: 'Projects paid for on the credits of 2021',
    },
    value: 10,
    unit: 'projets',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          'Les dix projets ayant obtenu les notes les plus élevées seront financés grâce aux crédits 2021',
      },
    ],
  },
  {
    code: 'selection.finances-2022',
    label: {
      fr: 'Projets financés sur les crédits de 2022',
      en: 'Projects paid for on the credits of 2022',
    },
    value: 5,
    unit: 'projets',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote: 'cinq seront financés grâce aux crédits 2022',
      },
    ],
  },
  {
    code: 'selection.finances-2023',
    label: {
      fr: 'Projets financés sur les crédits de 2023',
      en: 'Projects paid for on the credits of 2023',
    },
    value: 2,
    unit: 'projets',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote: 'deux seront financés à hauteur de plus de 2 millions d’euros sur des crédits 2023',
      },
    ],
  },
  {
    code: 'selection.structures-2021',
    label: {
      fr: 'Structures des dix projets de 2021',
      en: 'Structures of the ten projects of 2021',
    },
    value: 1448,
    unit: 'esms',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote: 'engagé dans 1.448 établissements et services sociaux ou médico-sociaux (ESSMS)',
      },
    ],
  },
  {
    code: 'selection.structures-total',
    label: {
      fr: 'Structures des dix-sept projets',
      en: 'Structures of the seventeen projects',
    },
    value: 2297,
    unit: 'esms',
    role: 'informative',
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote: 'qui doivent permettre de déployer un DUI dans 2.297 structures',
      },
    ],
  },
];
