import type { Limit } from '../../model/edition';
import type { Text } from '../../model/text';

const instruction: Text = {
  fr: 'L’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100, ou le texte complet d’un appel régional de l’année',
  en: 'Instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100, or the full text of a regional call of the year',
};

/** What the library can't know of this edition. */
export const limits: readonly Limit[] = [
  {
    code: 'limite.tarifs',
    missing: {
      fr: 'Les forfaits, et comment ils varient selon le porteur et le logiciel',
      en: 'The rates, and how they vary with the porteur and the software',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.plafond',
    missing: {
      fr: 'Le plafond d’ESMS financés et les exceptions à la taille minimale',
      en: 'The cap of ESMS paid for, and the exceptions to the minimum size',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.usages',
    missing: {
      fr: 'Les indicateurs d’usage, leurs seuils, leur période et leurs preuves',
      en: 'The usage indicators, their thresholds, period and proofs',
    },
    settledBy: {
      fr: 'La même instruction, ou le cahier des charges national',
      en: 'The same instruction, or the national cahier des charges',
    },
  },
  {
    code: 'limite.versement',
    missing: {
      fr: 'La part, les pièces et le délai de chaque versement',
      en: 'The share, documents and delay of each instalment',
    },
    settledBy: {
      fr: 'La même instruction, ou la convention type',
      en: 'The same instruction, or the model convention',
    },
  },
  {
    code: 'limite.duree',
    missing: {
      fr: 'La durée d’un projet, son dernier jour et ce qui est à rendre',
      en: 'The duration of a project, its last day, and what is to be paid back',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.multiregional',
    missing: {
      fr: 'L’ARS qui mène un projet de plusieurs régions, et comment les ARS le partagent',
      en: 'The ARS that leads a project of several regions, and how the ARS share it',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.outre-mer',
    missing: {
      fr: 'La liste des territoires ultramarins ; sont retenues les cinq régions d’outre-mer qui ont une ARS',
      en: 'The list of the overseas territories; the five overseas regions with an ARS are taken',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.calendrier',
    missing: { fr: 'Toutes les dates', en: 'Every date' },
    settledBy: { fr: 'Le texte de l’appel', en: 'The text of the call' },
  },
  {
    code: 'limite.double-financement',
    missing: {
      fr: 'La fin de la clause sur deux DUI différents',
      en: 'The end of the clause on two different DUI',
    },
    settledBy: {
      fr: 'Le texte complet de l’appel de l’ARS Provence-Alpes-Côte d’Azur',
      en: "The full text of the call of the ARS Provence-Alpes-Côte d'Azur",
    },
  },
  {
    code: 'limite.ahi',
    missing: {
      fr: 'La règle de logiciel des AHI non éligibles au SONS depuis le 2 septembre 2025, et quelles catégories d’AHI le sont',
      en: 'The software rule since 2 September 2025 for AHI that are not eligible for SONS, and which categories of AHI are',
    },
    settledBy: {
      fr: 'L’instruction n° DNS/DGCS/CNSA/2025/100',
      en: 'Instruction n° DNS/DGCS/CNSA/2025/100',
    },
  },
  {
    code: 'limite.campagne-2026',
    missing: {
      fr: 'Une dernière campagne en 2026, hors de ces éditions, sur laquelle rien n’a été lu',
      en: 'A last campaign in 2026, outside these editions, on which nothing was read',
    },
    settledBy: { fr: 'Les textes de 2026', en: 'The texts of 2026' },
  },
  {
    code: 'limite.enveloppe',
    missing: {
      fr: 'La part régionale avant le 2 septembre 2025, 70 ou 56 millions d’euros ; et si les frais de 0,3 million sont compris dans les 76,5 (76,5 + 6,5 + 1,5 + 1,5 = 86,0, ou 86,3 avec eux)',
      en: 'The regional part before 2 September 2025, 70 or 56 million euros; and whether the fees of 0.3 million are inside the 76.5 (76.5 + 6.5 + 1.5 + 1.5 = 86.0, or 86.3 with them)',
    },
    settledBy: {
      fr: 'L’instruction n° DNS/DGCS/CNSA/2025/100',
      en: 'Instruction n° DNS/DGCS/CNSA/2025/100',
    },
  },
];
