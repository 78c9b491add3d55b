import type { Interpretation } from '../../../model/interpretation';

/** How the closing day is read. */
export const interpretationsCalendrier: readonly Interpretation[] = [
  {
    code: 'interpretation.cloture',
    question: {
      fr: 'Le jour de la clôture compte-t-il encore ?',
      en: 'Does the closing day still count?',
    },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui', en: 'Yes' } },
      { code: 'jour-exclu', label: { fr: 'Non', en: 'No' } },
    ],
    effect: { fr: 'Les dépôts du jour de la clôture', en: 'Files of the closing day' },
    citations: [],
  },
];
