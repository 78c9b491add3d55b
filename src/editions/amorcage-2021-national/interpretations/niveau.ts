import type { Interpretation } from '../../../model/interpretation';

/** What makes a project national. */
export const interpretationsNiveau: readonly Interpretation[] = [
  {
    code: 'interpretation.niveau-national',
    question: {
      fr: 'Faut-il 50 ESMS où qu’ils soient, ou 50 dans plusieurs régions ?',
      en: 'Are 50 ESMS enough wherever they are, or must they lie in several regions?',
    },
    default: 'cinquante',
    choices: [
      {
        code: 'cinquante',
        label: {
          fr: '50 ou plus, où qu’ils soient',
          en: '50 or more, wherever they are',
        },
      },
      {
        code: 'cinquante-et-plusieurs-regions',
        label: {
          fr: '50 ou plus, dans plusieurs régions : la règle de 2023 et 2024',
          en: '50 or more, in several regions: the rule of 2023 and 2024',
        },
      },
    ],
    effect: {
      fr: 'Les projets de 50 ESMS ou plus dans une seule région',
      en: 'Projects of 50 ESMS or more in a single region',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'organismes gestionnaires de grande taille (de 50 ESMS ou plus) ou aux grappes de de 50 ESMS ou plus',
      },
    ],
  },
  {
    code: 'interpretation.taille-nationale',
    question: {
      fr: '« De 50 ESMS ou plus » : dans le projet ou dans tout l’organisme ?',
      en: '« De 50 ESMS ou plus »: in the project or in the whole OG?',
    },
    default: 'esms-du-projet',
    choices: [
      {
        code: 'esms-du-projet',
        label: {
          fr: 'Dans le projet',
          en: 'In the project',
        },
      },
      {
        code: 'esms-de-l-og',
        label: {
          fr: 'Dans l’organisme, qui peut n’en présenter qu’une partie',
          en: 'In the OG, which may apply with fewer',
        },
      },
    ],
    effect: {
      fr: 'Les projets de moins de 50 ESMS d’un grand organisme',
      en: 'Projects of fewer than 50 ESMS of a large OG',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'organismes gestionnaires de grande taille (de 50 ESMS ou plus) ou aux grappes de de 50 ESMS ou plus',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "opérer un déploiement généralisé de la solution DUI déjà conforme sur l'ensemble de leurs ESMS",
      },
    ],
  },
];
