import type { Interpretation } from '../../../model/interpretation';

/** Which ESMS count, and which OG are small. */
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
    code: 'interpretation.esms-non-eligible',
    question: {
      fr: 'Que faire d’un ESMS hors de l’article L. 312-1 ?',
      en: 'What of an ESMS outside article L.312-1 CASF?',
    },
    default: 'ecarte',
    choices: [
      {
        code: 'ecarte',
        label: {
          fr: 'Il n’est ni compté ni financé ; les autres portent le projet',
          en: 'It is neither counted nor paid for; the project stands on the others',
        },
      },
      {
        code: 'bloque',
        label: {
          fr: 'Le projet est refusé',
          en: 'The project is refused',
        },
      },
    ],
    effect: {
      fr: 'Taille et montant',
      en: 'Size and amount',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "ESMS éligibles au soutien en phase d'amorçage",
        quote: "Tous les ESMS mentionnés à l'art L.312-1 du CASF",
      },
    ],
  },
];
