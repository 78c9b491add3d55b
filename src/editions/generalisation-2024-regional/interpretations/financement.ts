import type { Interpretation } from '../../../model/interpretation';

/** Caps and instalments. */
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
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
      },
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'National call of 2022: the first 49 ESMS at the regional rate.',
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
  {
    code: 'interpretation.versement',
    question: { fr: 'Quelles parts à chaque versement ?', en: 'Which payment shares?' },
    default: 'inconnu',
    choices: [
      { code: 'inconnu', label: { fr: 'Inconnues', en: 'Unknown' } },
      {
        code: 'moities',
        label: {
          fr: 'Comme en 2023 : 50 % à la convention, 50 % à la fin',
          en: 'As in 2023: 50% at the convention, 50% at the end',
        },
        parameters: { 'versement.convention': '0.50', 'versement.fin-de-projet': '0.50' },
      },
    ],
    effect: { fr: 'Les versements', en: 'Instalments' },
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Gives two halves for 2023; nothing was read for 2024.',
      },
    ],
  },
];
