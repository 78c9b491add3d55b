import type { Limit } from '../../model/edition';
import type { Text } from '../../model/text';

const instruction: Text = {
  fr: 'L’instruction n° DNS/DGCS/CNSA/2024/15, ou le texte complet d’un appel régional de l’année',
  en: 'Instruction n° DNS/DGCS/CNSA/2024/15, or the full text of a regional call of the year',
};

/** What the library can't know of this edition. */
export const limits: readonly Limit[] = [
  {
    code: 'limite.tarifs',
    missing: {
      fr: 'Les forfaits d’acquisition, de renouvellement et d’usages, ceux de l’AMOA, et si les 10 000 euros d’équipement sont réservés aux petits organismes',
      en: 'The rates of acquisition, renewal and use, those of the AMOA, and whether the 10 000 euros of equipment are reserved to small OG',
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
    missing: {
      fr: 'Les fenêtres et les comités des régions autres que La Réunion',
      en: 'The windows and committees of the regions other than La Réunion',
    },
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
];
