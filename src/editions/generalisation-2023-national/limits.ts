import type { Limit } from '../../model/edition';
import type { Text } from '../../model/text';

const instruction: Text = {
  fr: 'L’instruction n° DGCS/DNS/CNSA/2023/13, ou le texte de l’appel national',
  en: 'Instruction no. DGCS/DNS/CNSA/2023/13, or the text of the national call',
};

/** What the library can't know of this edition. */
export const limits: readonly Limit[] = [
  {
    code: 'limite.tarifs',
    missing: {
      fr: 'Les tarifs, et comment ils changent avec le nombre d’ESMS, leur dispersion et le type de projet',
      en: 'The tariff, and how it changes with the number of ESMS, their spread and the type of project',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.plafond',
    missing: {
      fr: 'Le nombre d’ESMS finançables par projet et les exceptions à la taille minimale',
      en: 'How many ESMS of a project may be paid for, and the exceptions to the smallest size',
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
      fr: 'L’instruction n° DGCS/DNS/CNSA/2023/13, l’appel national ou le cahier des charges national',
      en: 'Instruction no. DGCS/DNS/CNSA/2023/13, the national call or the national cahier des charges',
    },
  },
  {
    code: 'limite.versement',
    missing: {
      fr: 'Les pièces et les délais des deux versements',
      en: 'The documents behind both instalments, and their delays',
    },
    settledBy: {
      fr: 'L’instruction n° DGCS/DNS/CNSA/2023/13, l’appel national ou la convention type',
      en: 'Instruction no. DGCS/DNS/CNSA/2023/13, the national call or the model convention',
    },
  },
  {
    code: 'limite.duree',
    missing: {
      fr: 'La durée d’un projet, son dernier jour et ce qui est à rendre si les cibles sont manquées',
      en: 'How long a project may last, its last day, and what is to be paid back where targets are missed',
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
      fr: 'Le jour d’ouverture et les dates des comités',
      en: 'The opening day and the days of the committees',
    },
    settledBy: { fr: 'Le texte de l’appel', en: 'The text of the call' },
  },
  {
    code: 'limite.double-financement',
    missing: {
      fr: 'La fin de la clause sur deux DUI différents, qui peut porter une condition ou une exception',
      en: 'The end of the clause on two different DUI, which may hold a condition or an exception',
    },
    settledBy: {
      fr: 'Le texte complet de l’appel de l’ARS Provence-Alpes-Côte d’Azur',
      en: 'The full text of the call of the ARS Provence-Alpes-Côte d’Azur',
    },
  },
  {
    code: 'limite.rallonge',
    missing: {
      fr: 'L’année d’une instruction du 17 mars qui répartit 7,2 millions d’euros de plus entre les ARS, d’après Le Média social',
      en: 'The year of an instruction of 17 March that shares 7.2 million euros more between the ARS, as Le Média social tells',
    },
    settledBy: { fr: 'Cette instruction', en: 'That instruction' },
  },
];
