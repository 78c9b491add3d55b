import type { Interpretation } from '../../../model/interpretation';

/** Whether the number of ESMS paid for is capped. */
export const interpretationsFinancement: readonly Interpretation[] = [
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
          fr: 'Aucun plafond connu : aucun n’est appliqué',
          en: 'No cap is known: none is applied',
        },
      },
      {
        code: 'plafond-49',
        label: {
          fr: '49 ESMS par projet au forfait régional, comme à l’amorçage, temps 2',
          en: '49 ESMS per project at the regional rate, as in amorçage temps 2',
        },
        parameters: { 'plafond.esms-finances': 49 },
      },
    ],
    effect: { fr: 'Les montants', en: 'Amounts' },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'National call of 2022: the first 49 ESMS at the regional rate.',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
      },
    ],
  },
  {
    code: 'interpretation.plafond-equipement',
    question: {
      fr: 'Le nombre d’ESMS équipés est-il plafonné ?',
      en: 'Is the number of ESMS that are equipped capped?',
    },
    default: 'sans-plafond',
    choices: [
      { code: 'sans-plafond', label: { fr: 'Sans plafond', en: 'Without a cap' } },
      {
        code: 'plafond-49',
        label: { fr: '49 ESMS par projet', en: '49 ESMS per project' },
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
