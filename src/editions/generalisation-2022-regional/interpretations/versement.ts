import type { Interpretation } from '../../../model/interpretation';

/** How the grant is split in instalments. */
export const interpretationsVersement: readonly Interpretation[] = [
  {
    code: 'interpretation.versement',
    question: {
      fr: 'Quelle part de la subvention est versée à chaque étape ?',
      en: 'Which payment shares?',
    },
    default: 'inconnu',
    choices: [
      { code: 'inconnu', label: { fr: 'Elles sont inconnues', en: 'They are unknown' } },
      {
        code: 'moities',
        label: { fr: 'Deux moitiés de toute la subvention', en: 'Two halves of the whole grant' },
        parameters: { 'versement.convention': '0.50', 'versement.fin-de-projet': '0.50' },
      },
    ],
    effect: { fr: 'Les versements', en: 'The instalments' },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'In the national call, the part for the maîtrise d’ouvrage: half at the start, half on proof of the objectives.',
      },
    ],
  },
];
