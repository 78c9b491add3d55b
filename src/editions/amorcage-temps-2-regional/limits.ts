import type { Limit } from '../../model/edition';
import type { Text } from '../../model/text';

const instruction: Text = {
  fr: 'L’instruction de juillet 2021',
  en: 'The instruction of July 2021',
};

/** What the library can't know of this edition. */
export const limits: readonly Limit[] = [
  {
    code: 'limite.instruction',
    missing: {
      fr: 'Le numéro, le jour, le NOR et les mots mêmes de l’instruction',
      en: 'Number, day, NOR and very words of the instruction',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.usages',
    missing: {
      fr: 'Les seuils des indicateurs d’usage, et combien il faut en atteindre pour le dernier versement',
      en: 'The thresholds of the usage indicators, and how many to reach for the last instalment',
    },
    settledBy: {
      fr: 'L’instruction, le cahier des charges national ou la convention type',
      en: 'The instruction, the national cahier des charges or the model convention',
    },
  },
  {
    code: 'limite.petit-og',
    missing: {
      fr: 'Le nombre officiel d’ESMS d’un organisme de petite taille et d’une petite structure',
      en: 'The official number of ESMS of a small OG and of a petite structure',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.outre-mer',
    missing: {
      fr: 'La liste des territoires ultramarins ; sont retenues les cinq régions d’outre-mer qui ont une ARS',
      en: 'The list of the overseas territories; the five overseas regions with an ARS are taken',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.ponderation',
    missing: {
      fr: 'Le poids des critères de priorité, qu’aucune source ne publie',
      en: 'The weights of the priority criteria, which no source publishes',
    },
    settledBy: {
      fr: 'La grille de sélection de chaque ARS',
      en: 'The grid by which each ARS selects',
    },
  },
  {
    code: 'limite.calendriers',
    missing: {
      fr: 'Les fenêtres et les comités hors d’Île-de-France',
      en: 'Windows and committees outside Île-de-France',
    },
    settledBy: { fr: 'L’appel de chaque région', en: 'The call of each region' },
  },
  {
    code: 'limite.duree',
    missing: {
      fr: 'La durée maximale d’un projet, le dernier jour de l’amorçage et ce qui est à rendre si les cibles sont manquées',
      en: 'The longest duration of a project, the last day of the amorçage, and what is to be paid back where targets are missed',
    },
    settledBy: {
      fr: 'L’instruction et les conventions',
      en: 'The instruction and the conventions',
    },
  },
  {
    code: 'limite.exclusions',
    missing: {
      fr: 'Le sort des USLD (hors de l’article L. 312-1), des heures de confort, du double financement et des autres fonds européens, dont l’appel ne dit rien',
      en: 'How USLD (outside article L.312-1), hours of confort, double funding and other European funds are treated: the call is silent',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.versement-par-ars',
    missing: {
      fr: 'La part de chaque ARS dans chaque versement d’un projet multirégional',
      en: 'What each ARS pays of each instalment of a multi-regional project',
    },
    settledBy: {
      fr: 'Les conventions ou l’instruction',
      en: 'The conventions or the instruction',
    },
  },
  {
    code: 'limite.formulaires',
    missing: {
      fr: 'Les étapes du dépôt, données par une image que le texte lu a perdue',
      en: 'The steps of filing, drawn in an image that is lost from the text read',
    },
    settledBy: {
      fr: 'Le guide de PAI numérique de la CNSA',
      en: 'The guide of PAI numérique by the CNSA',
    },
  },
];
