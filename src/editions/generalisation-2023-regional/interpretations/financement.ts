import type { Interpretation } from '../../../model/interpretation';

/** How the grant is computed and shared. */
export const interpretationsFinancement: readonly Interpretation[] = [
  {
    code: 'interpretation.confort-prorata',
    question: {
      fr: 'Comment les heures modulent-elles la subvention ?',
      en: 'How do hours modulate the grant?',
    },
    default: 'par-esms',
    choices: [
      {
        code: 'par-esms',
        label: {
          fr: 'Par ESMS : chaque forfait × heures essentielles ÷ toutes les heures, au centime le plus proche',
          en: 'By ESMS: each flat rate × essential hours ÷ all hours, half up to the cent',
        },
      },
      {
        code: 'par-projet',
        label: {
          fr: 'Sur la somme des heures du projet',
          en: 'On the sum of the hours of the project',
        },
      },
    ],
    effect: {
      fr: 'Les services à domicile qui ont des heures de confort',
      en: 'Home services with comfort hours',
    },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'Scales the grant to the eligible hours, split ESMS by ESMS.',
      },
    ],
  },
  {
    code: 'interpretation.prorata-multiregional',
    question: {
      fr: 'Comment les ARS se partagent-elles un projet de plusieurs régions ?',
      en: 'How do the ARS share a project in several regions?',
    },
    default: 'prorata-esms',
    choices: [
      {
        code: 'prorata-esms',
        label: {
          fr: 'Toute la subvention à proportion des ESMS de chaque région, comme dans l’amorçage ; les centimes aux plus forts restes, puis à la région de plus petit code',
          en: 'The whole grant in proportion to the ESMS of each region, as in the amorçage; cents to the largest remainders, then to the lowest region code',
        },
      },
      {
        code: 'inconnu',
        label: { fr: 'Le partage est inconnu', en: 'The sharing is unknown' },
      },
    ],
    effect: { fr: 'La part de chaque ARS', en: 'The share of each ARS' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          "Le financement est alors assuré par chaque ARS, au prorata du nombre d'ESMS concernés dans la région",
      },
    ],
  },
  {
    code: 'interpretation.plafond-partage',
    question: {
      fr: 'Le nombre d’ESMS financés est-il plafonné, par projet ou par opération ?',
      en: 'Is the number of ESMS paid for capped, by project or by operation?',
    },
    default: 'inconnu',
    choices: [
      {
        code: 'inconnu',
        label: {
          fr: 'Aucun plafond n’est connu : aucun n’est appliqué',
          en: 'No cap is known: none is applied',
        },
      },
      {
        code: 'plafond-49',
        label: {
          fr: '49 par projet, comme au temps 2 de l’amorçage',
          en: '49 per project, as in temps 2 of the amorçage',
        },
        parameters: { 'plafond.esms-finances': 49 },
      },
    ],
    effect: { fr: 'Les montants', en: 'Amounts' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
      },
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'The national call of 2022 pays the first 49 at the regional rate.',
      },
    ],
  },
  {
    code: 'interpretation.plafond-equipement',
    question: {
      fr: 'Le nombre d’ESMS équipés est-il plafonné ?',
      en: 'Is the number of ESMS equipped capped?',
    },
    default: 'sans-plafond',
    choices: [
      { code: 'sans-plafond', label: { fr: 'Non', en: 'No' } },
      {
        code: 'plafond-49',
        label: { fr: 'Oui, à 49 par projet', en: 'Yes, at 49 per project' },
        parameters: { 'plafond.esms-finances': 49 },
      },
    ],
    effect: { fr: 'L’équipement', en: 'Equipment' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
      },
    ],
  },
];
