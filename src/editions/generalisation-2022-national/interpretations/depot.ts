import type { Interpretation } from '../../../model/interpretation';

/** Projects of 2021 that are filed again. */
export const interpretationsDepot: readonly Interpretation[] = [
  {
    code: 'interpretation.refiling',
    question: {
      fr: '« Avant le 6 juin 2022 », pour les projets de 2021 non retenus : ce jour est-il à temps ?',
      en: '“Avant le 6 juin 2022”, for unsuccessful projects of 2021: is that day in time?',
    },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui', en: 'Yes' } },
      { code: 'jour-exclu', label: { fr: 'Non', en: 'No' } },
    ],
    effect: { fr: 'Les dossiers du 6 juin 2022', en: 'Files of 6 June 2022' },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Sets the day of refiling.',
      },
    ],
  },
];
