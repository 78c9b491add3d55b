import type { Interpretation } from '../../../model/interpretation';

/** Until when a file is filed. */
export const interpretationsDepot: readonly Interpretation[] = [
  {
    code: 'interpretation.cloture',
    question: { fr: 'Le jour de clôture est-il compris ?', en: 'Is the closing day included?' },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui', en: 'Yes' } },
      { code: 'jour-exclu', label: { fr: 'Non', en: 'No' } },
    ],
    effect: { fr: 'Les dossiers du jour de clôture', en: 'Files of the closing day' },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Says until the day that it names.',
      },
    ],
  },
];
