import type { Interpretation } from '../../../model/interpretation';

/** Which call a project belongs to, and whether an OG may apply alone. */
export const interpretationsNiveau: readonly Interpretation[] = [
  {
    code: 'interpretation.niveau-national',
    question: {
      fr: 'Un projet d’au moins 50 ESMS dans une seule région est-il régional ou national ?',
      en: 'Is a project of 50 ESMS or more in one region regional or national?',
    },
    default: 'plusieurs-regions',
    choices: [
      {
        code: 'plusieurs-regions',
        label: {
          fr: 'Régional, comme en 2024 : national suppose plusieurs régions',
          en: 'Regional, as in 2024: national supposes several regions',
        },
      },
      {
        code: 'cinquante',
        label: {
          fr: 'National, comme en 2022 : le nombre d’ESMS suffit',
          en: 'National, as in 2022: the number of ESMS is enough',
        },
      },
    ],
    effect: {
      fr: 'L’orientation des projets d’au moins 50 ESMS dans une région',
      en: 'Routing of projects of 50 ESMS or more in one region',
    },
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'Gives the rule of 2024; nothing was read for 2025.',
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
          fr: 'Oui, s’il a le nombre minimal d’ESMS ; aucun nombre minimal d’organismes',
          en: 'Yes, with the minimum number of ESMS; no minimum number of OG',
        },
      },
      {
        code: 'au-moins-deux-og',
        label: {
          fr: 'Non : au moins deux organismes gestionnaires',
          en: 'No: two OG at least',
        },
      },
    ],
    effect: {
      fr: 'Les projets d’un seul organisme gestionnaire',
      en: 'Projects of one OG',
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
