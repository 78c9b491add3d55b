import type { Limit } from '../../model/edition';
import type { Text } from '../../model/text';

const instruction: Text = {
  fr: 'Le chapitre 2 de l’instruction n° DNS/CNSA/DGCS/2022/34, ou le texte de l’appel national',
  en: 'Chapter 2 of instruction n° DNS/CNSA/DGCS/2022/34, or the text of the national call',
};

/** What the library can't know of this edition. */
export const limits: readonly Limit[] = [
  {
    code: 'limite.tarifs',
    missing: {
      fr: 'Les forfaits d’acquisition et de mise en conformité, leurs tranches, l’équipement et l’AMOA ; la mise en conformité à partir du 50e ESMS',
      en: 'The rates of acquisition and mise en conformité, their tiers, equipment and AMOA; mise en conformité from the 50th ESMS on',
    },
    settledBy: instruction,
  },
  {
    code: 'limite.plafond',
    missing: {
      fr: 'Le plafond d’ESMS financés et les exceptions à la taille minimale',
      en: 'The cap of financed ESMS and the exceptions to the minimum size',
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
      fr: 'L’instruction n° DNS/CNSA/DGCS/2022/34, le texte de l’appel national ou le cahier des charges national',
      en: 'Instruction n° DNS/CNSA/DGCS/2022/34, the text of the national call or the national cahier des charges',
    },
  },
  {
    code: 'limite.versement',
    missing: {
      fr: 'Les parts des versements hors maîtrise d’ouvrage, leurs pièces et leurs délais',
      en: 'The shares of the instalments outside the maîtrise d’ouvrage, their documents and delays',
    },
    settledBy: {
      fr: 'L’instruction n° DNS/CNSA/DGCS/2022/34, le texte de l’appel national ou la convention type',
      en: 'Instruction n° DNS/CNSA/DGCS/2022/34, the text of the national call or the model convention',
    },
  },
  {
    code: 'limite.duree',
    missing: {
      fr: 'La durée du projet, sa date limite et la reprise des sommes versées',
      en: 'The duration of the project, its last date and the recovery of sums paid',
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
      fr: 'Le jour du comité',
      en: 'The day of the committee',
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
      en: 'The full text of the call of the ARS Provence-Alpes-Côte d’Azur',
    },
  },
  {
    code: 'limite.achat',
    missing: {
      fr: 'La règle d’achat de 2022 ; le référencement par la centrale RESAH a pris fin en 2023',
      en: 'The purchasing rule of 2022; the referencing by the RESAH came to an end in 2023',
    },
    settledBy: {
      fr: 'Le chapitre 2 de l’instruction n° DNS/CNSA/DGCS/2022/34',
      en: 'Chapter 2 of instruction n° DNS/CNSA/DGCS/2022/34',
    },
  },
];
