import type { Interpretation } from '../../../model/interpretation';

/** What a small OG and a grappe of small structures are, and who may be equipped. */
export const interpretationsStructures: readonly Interpretation[] = [
  {
    code: 'interpretation.petit-og',
    question: {
      fr: 'Qu’est-ce qu’un petit organisme gestionnaire ou une petite structure ?',
      en: 'What is a small OG, or a petite structure?',
    },
    default: 'og-moins-de-15',
    choices: [
      {
        code: 'og-moins-de-15',
        label: {
          fr: 'Un organisme qui gère moins de 15 ESMS en tout, dans le projet ou non',
          en: 'An OG that manages fewer than 15 ESMS in all, in the project or not',
        },
        parameters: { 'petit-og.seuil-esms': { lessThan: 15 } },
      },
      {
        code: 'og-moins-de-15-dans-le-projet',
        label: {
          fr: 'Un organisme qui apporte moins de 15 ESMS au projet',
          en: 'An OG that brings fewer than 15 ESMS to the project',
        },
        parameters: { 'petit-og.seuil-esms': { lessThan: 15 } },
      },
    ],
    effect: {
      fr: 'Équipement et AMOA',
      en: 'Equipment and AMOA',
    },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Puts a small OG of temps 1 under 15 ESMS.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'les organismes gestionnaires qui compteraient moins de 15 sites peuvent prétendre à une aide complémentaire',
      },
    ],
  },
  {
    code: 'interpretation.grappe-petites-structures',
    question: {
      fr: 'Quel projet est une grappe de petites structures ?',
      en: 'Which project is a grappe de petites structures?',
    },
    default: 'tous-petits',
    choices: [
      {
        code: 'tous-petits',
        label: {
          fr: 'Au moins deux organismes gestionnaires, tous petits',
          en: 'At least two OG, all of them small',
        },
      },
      {
        code: 'au-moins-un-petit',
        label: {
          fr: 'Une grappe d’au moins deux organismes, dont un petit',
          en: 'A grappe of two OG or more, one of them small',
        },
      },
      {
        code: 'og-unique-admis',
        label: {
          fr: 'Des organismes tous petits, fût-il un seul',
          en: 'OG that are all small, be it a single one',
        },
      },
    ],
    effect: {
      fr: 'Les deux AMOA : 15 000 € et 100 000 €',
      en: 'Both AMOA: 15 000 and 100 000 euros',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: 'est également possible pour les grappes de petites structures',
      },
    ],
  },
  {
    code: 'interpretation.equipement-og',
    question: {
      fr: 'Quels ESMS peuvent être équipés ?',
      en: 'Which ESMS may be equipped?',
    },
    default: 'petit-og',
    choices: [
      {
        code: 'petit-og',
        label: {
          fr: 'Ceux d’un petit organisme gestionnaire, quelle que soit la grappe',
          en: 'Those of a small OG, whatever the grappe',
        },
      },
      {
        code: 'grappe-de-petites-structures',
        label: {
          fr: 'Les mêmes, mais seulement dans une grappe de petites structures',
          en: 'The same, but only in a grappe de petites structures',
        },
      },
    ],
    effect: {
      fr: 'L’équipement des petits organismes dans la grappe d’un grand',
      en: 'Equipment of small OG in the grappe of a large one',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          'ou pour les petits gestionnaires qui seraient intégrés à un projet de déploiement généralisé',
      },
    ],
  },
];
