import type { Interpretation } from '../../../model/interpretation';

/** How the grant is split in instalments. */
export const interpretationsVersement: readonly Interpretation[] = [
  {
    code: 'interpretation.versement',
    question: {
      fr: 'Comment se verse ce qui n’est pas la part de la maîtrise d’ouvrage ?',
      en: 'Which payment shares outside the part for the maîtrise d’ouvrage?',
    },
    default: 'moities-moa',
    choices: [
      {
        code: 'moities-moa',
        label: {
          fr: 'Deux moitiés pour la maîtrise d’ouvrage à partir du 50e ESMS ; le reste est inconnu',
          en: 'Two halves for the maîtrise d’ouvrage from the 50th ESMS; the rest is unknown',
        },
      },
      {
        code: 'moities',
        label: { fr: 'Deux moitiés de toute la subvention', en: 'Two halves of the whole grant' },
      },
    ],
    effect: { fr: 'Les versements', en: 'The instalments' },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'The part for the maîtrise d’ouvrage: half at the start, half on proof of the objectives.',
      },
    ],
  },
];
