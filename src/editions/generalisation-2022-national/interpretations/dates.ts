import type { Interpretation } from '../../../model/interpretation';

/** How the days of the call are read. */
export const interpretationsDates: readonly Interpretation[] = [
  {
    code: 'interpretation.cloture',
    question: { fr: 'Le jour de clôture compte-t-il ?', en: 'Is the closing day included?' },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui', en: 'Yes' } },
      { code: 'jour-exclu', label: { fr: 'Non', en: 'No' } },
    ],
    effect: {
      fr: 'Les dossiers déposés le jour de clôture',
      en: 'Files of the closing day',
    },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'From 18 May to 18 July 2022.',
      },
    ],
  },
];
