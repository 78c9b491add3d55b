import type { Interpretation } from '../../../model/interpretation';

/** Whether the number of financed ESMS is capped. */
export const interpretationsPlafonds: readonly Interpretation[] = [
  {
    code: 'interpretation.plafond-partage',
    question: {
      fr: 'Le nombre d’ESMS financés est-il plafonné, par projet ou par opération ?',
      en: 'Is there a cap of financed ESMS, one per project or per operation?',
    },
    default: 'inconnu',
    choices: [
      {
        code: 'inconnu',
        label: {
          fr: 'Aucun plafond n’est connu, aucun n’est appliqué',
          en: 'No cap is known; none is applied',
        },
      },
      {
        code: 'plafond-49',
        label: {
          fr: '49 ESMS par projet au tarif régional, comme au temps 2 de l’amorçage',
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
        note: 'In the national call, the first 49 ESSMS are paid at the regional rate.',
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
      en: 'Is equipment capped in number?',
    },
    default: 'sans-plafond',
    choices: [
      { code: 'sans-plafond', label: { fr: 'Non', en: 'No' } },
      {
        code: 'plafond-49',
        label: { fr: 'Oui : 49 ESMS équipés au plus', en: 'Yes: 49 ESMS equipped at most' },
        parameters: { 'plafond.esms-finances': 49 },
      },
    ],
    effect: { fr: 'L’équipement', en: 'Equipment' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
        note: 'A cap on the DUI of the amorçage; nothing was read on equipment.',
      },
    ],
  },
];
