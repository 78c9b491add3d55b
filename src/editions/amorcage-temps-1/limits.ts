import type { Limit } from '../../model/edition';

/** What no text read tells of this edition, and what would. */
export const limits: readonly Limit[] = [
  {
    code: 'limite.instruction',
    missing: {
      fr: 'Le numéro, le NOR et la lettre de l’instruction : tous les paramètres reposent sur le résumé d’une fédération et sur des récits de seconde main.',
      en: 'The number, NOR and wording of the instruction: every parameter rests on the summary of a federation and on second-hand accounts.',
    },
    settledBy: {
      fr: 'Le texte de l’instruction de la CNSA du 20 novembre 2020.',
      en: 'The text of the CNSA instruction of 20 November 2020.',
    },
  },
  {
    code: 'limite.derogation-achat',
    missing: {
      fr: 'L’existence au temps 1 d’une dérogation au marché national.',
      en: 'Whether temps 1 allows a derogation to the national market.',
    },
    settledBy: {
      fr: 'Le texte de l’instruction de la CNSA du 20 novembre 2020.',
      en: 'The text of the CNSA instruction of 20 November 2020.',
    },
  },
  {
    code: 'limite.usages',
    missing: {
      fr: 'Les indicateurs d’usage et leurs cibles ; les pièces des deuxième et troisième versements.',
      en: 'The usage indicators and their targets; the documents behind the second and third instalments.',
    },
    settledBy: {
      fr: 'Le texte de l’instruction de la CNSA du 20 novembre 2020 ; le modèle de convention.',
      en: 'The text of the CNSA instruction of 20 November 2020; the model convention.',
    },
  },
  {
    code: 'limite.duree',
    missing: {
      fr: 'La durée maximale en mois et le dernier jour exact de la phase.',
      en: 'The maximum duration in months and the exact last day of the phase.',
    },
    settledBy: {
      fr: 'Le texte de l’instruction de la CNSA du 20 novembre 2020.',
      en: 'The text of the CNSA instruction of 20 November 2020.',
    },
  },
  {
    code: 'limite.petit-esms',
    missing: {
      fr: 'La définition officielle du « petit ESMS ».',
      en: 'The official definition of a “petit ESMS”.',
    },
    settledBy: {
      fr: 'Le texte de l’instruction de la CNSA du 20 novembre 2020.',
      en: 'The text of the CNSA instruction of 20 November 2020.',
    },
  },
  {
    code: 'limite.exclusions',
    missing: {
      fr: 'Le sort des USLD, des heures de confort, du double financement et des autres fonds européens, et le dépôt dans PAI numérique : aucun texte lu n’en parle pour le temps 1.',
      en: 'What holds for USLD, hours of confort, double funding and other European funds, and whether files go through PAI numérique: no text read speaks of it for temps 1.',
    },
    settledBy: {
      fr: 'Le texte de l’instruction de la CNSA du 20 novembre 2020 ; les appels à projets des régions.',
      en: 'The text of the CNSA instruction of 20 November 2020; the calls of the regions.',
    },
  },
  {
    code: 'limite.outre-mer',
    missing: {
      fr: 'La liste des territoires entendus par DROM-COM ou territoires ultramarins : la bibliothèque retient les cinq régions d’outre-mer qui ont une ARS.',
      en: 'Which territories DROM-COM or territoires ultramarins stand for: the library takes the five overseas regions that have an ARS.',
    },
    settledBy: {
      fr: 'Le texte de l’instruction de la CNSA du 20 novembre 2020.',
      en: 'The text of the CNSA instruction of 20 November 2020.',
    },
  },
  {
    code: 'limite.versement-par-ars',
    missing: {
      fr: 'La répartition de chaque versement entre les ARS d’un projet multirégional.',
      en: 'How each instalment is divided between the ARS of a multirégional project.',
    },
    settledBy: {
      fr: 'Les conventions ; le texte de l’instruction de la CNSA du 20 novembre 2020.',
      en: 'The conventions; the text of the CNSA instruction of 20 November 2020.',
    },
  },
  {
    code: 'limite.calendriers',
    missing: {
      fr: 'Le calendrier des régions autres que les Hauts-de-France et Auvergne-Rhône-Alpes ; les dates des comités.',
      en: 'The calendars of regions other than Hauts-de-France and Auvergne-Rhône-Alpes; the days of the committees.',
    },
    settledBy: {
      fr: 'Les appels à projets des régions.',
      en: 'The calls of the regions.',
    },
  },
];
