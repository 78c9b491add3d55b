import type { Interpretation } from '../../../model/interpretation';

/** Which level a project belongs to, and who may apply. */
export const interpretationsNiveau: readonly Interpretation[] = [
  {
    code: 'interpretation.niveau-national',
    question: {
      fr: 'Un projet de 50 ESMS ou plus dans une seule région est-il régional ou national ?',
      en: 'Is a project of 50 ESMS or more in one region regional or national?',
    },
    default: 'cinquante',
    choices: [
      {
        code: 'cinquante',
        label: {
          fr: 'National dès 50 ESMS, où qu’ils soient',
          en: 'National from 50 ESMS on, wherever they are',
        },
      },
      {
        code: 'plusieurs-regions',
        label: {
          fr: 'National dès 50 ESMS, mais sur plusieurs régions seulement (règle de 2023 et 2024)',
          en: 'National from 50 ESMS on, but in several regions only (rule of 2023 and 2024)',
        },
      },
    ],
    effect: {
      fr: 'L’appel dont relève un projet de 50 ESMS ou plus dans une région',
      en: 'The call of a project of 50 ESMS or more in one region',
    },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: '50 or more: national.',
      },
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Adds projects of national scope.',
      },
    ],
  },
  {
    code: 'interpretation.portee-nationale',
    question: {
      fr: 'Qu’est-ce qu’un projet « de portée nationale » sous 50 ESMS ?',
      en: 'What is a project “of national scope” below 50 ESMS?',
    },
    default: 'inconnu',
    choices: [
      {
        code: 'inconnu',
        label: {
          fr: 'Aucun texte consulté ne le dit : c’est au porteur de l’indiquer',
          en: 'No text read says: it is for the porteur to state',
        },
      },
      {
        code: 'non',
        label: {
          fr: 'Aucun : sous 50 ESMS un projet n’est jamais national',
          en: 'None: below 50 ESMS a project is never national',
        },
      },
    ],
    effect: { fr: 'L’appel national sous 50 ESMS', en: 'The national call below 50 ESMS' },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Names national scope without defining it.',
      },
    ],
  },
  {
    code: 'interpretation.og-seul',
    question: {
      fr: 'Un organisme gestionnaire peut-il candidater seul ?',
      en: 'May one OG apply alone?',
    },
    default: 'admis',
    choices: [
      {
        code: 'admis',
        label: {
          fr: 'Oui, avec assez d’ESMS : aucun nombre d’organismes n’est demandé',
          en: 'Yes, with enough ESMS: no number of OG is asked for',
        },
      },
      {
        code: 'au-moins-deux-og',
        label: { fr: 'Non : il en faut au moins deux', en: 'No: at least two are needed' },
      },
    ],
    effect: {
      fr: 'Les projets d’un seul organisme gestionnaire',
      en: 'Projects of a single OG',
    },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'page',
        note: 'Nothing was read there on a number of OG.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'se constituant en grappe de 15 établissements (regroupement par conventionnement ou création d’un groupement de coopération)',
      },
    ],
  },
];
