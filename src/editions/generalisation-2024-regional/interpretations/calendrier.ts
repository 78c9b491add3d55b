import type { Interpretation } from '../../../model/interpretation';

/** How the days of La Réunion are read: a misprinted year, and « à minuit ». */
export const interpretationsCalendrier: readonly Interpretation[] = [
  {
    code: 'interpretation.coquille-2023',
    question: {
      fr: 'La Réunion écrit que l’appel ferme le 15 septembre 2023, avant d’ouvrir : quel jour ferme-t-il ?',
      en: 'La Réunion writes that the call closes on 15 September 2023, before it opens: on which day does it close?',
    },
    default: '2024-09-15',
    choices: [
      {
        code: '2024-09-15',
        label: {
          fr: 'Le 15 septembre 2024, comme sa seconde fenêtre et les autres régions',
          en: 'On 15 September 2024, like its second window and the other regions',
        },
      },
      {
        code: 'inconnu',
        label: {
          fr: 'Inconnu, entre la fin de la première fenêtre et celle de la seconde',
          en: 'Unknown, between the end of the first window and that of the second',
        },
        parameters: { 'depot.cloture.04': { from: '2024-06-01', to: '2024-09-15' } },
      },
    ],
    effect: {
      fr: 'Les dépôts après le 1er juin 2024 à La Réunion',
      en: 'Files after 1 June 2024 in La Réunion',
    },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: 'est ouvert du 15/01/2024 au 15/09/2023 à minuit',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: '15/01/2024 au 01/06/2024 minuit',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: '02/06/2024 au 15/09/2024 minuit',
      },
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives 15 September.' },
    ],
  },
  {
    code: 'interpretation.minuit',
    question: {
      fr: '« À minuit » : le jour de la clôture compte-t-il encore ?',
      en: '"À minuit": does the closing day still count?',
    },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui, jusqu’à sa fin', en: 'Yes, until its end' } },
      {
        code: 'jour-exclu',
        label: {
          fr: 'Non : minuit est son premier instant',
          en: 'No: midnight is its first instant',
        },
      },
    ],
    effect: {
      fr: 'Les dépôts du 1er juin 2024 et du 15 septembre 2024',
      en: 'Files of 1 June 2024 and 15 September 2024',
    },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: '15/01/2024 au 01/06/2024 minuit',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets multirégionaux',
        quote: 'devront être déposés avant le 01/06/2024 à minuit',
      },
    ],
  },
];
