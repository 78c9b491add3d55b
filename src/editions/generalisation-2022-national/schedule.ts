import type { ScheduleRules } from '../../model/edition';
import type { Choice } from '../../model/interpretation';

/** What the two halves are halves of. */
const partVersee: Choice<readonly string[] | 'all'> = {
  interpretation: 'interpretation.versement',
  choices: { 'moities-moa': ['moa'], moities: 'all' },
};

/** The instalments. No text read gives their delays. */
export const schedule: ScheduleRules = {
  rounding: 'plus-fort-reste',
  milestones: [
    {
      code: 'convention',
      label: { fr: 'Début du projet', en: 'Start of the project' },
      share: 'versement.convention',
      lines: partVersee,
      trigger: { fr: 'Début du projet', en: 'The project starts' },
      documents: [],
      conditions: [],
      citations: [
        {
          document: 'cnsa-communique-national-2022',
          locator: 'page',
          note: 'Half at the start.',
        },
      ],
    },
    {
      code: 'fin-de-projet',
      label: { fr: 'Fin du projet', en: 'End of the project' },
      share: 'versement.fin-de-projet',
      lines: partVersee,
      trigger: {
        fr: 'Objectifs du programme atteints',
        en: 'The objectives of the programme are reached',
      },
      documents: [{ fr: 'Preuve des objectifs', en: 'Proof of the objectives' }],
      conditions: [
        {
          fr: 'Objectifs du programme atteints',
          en: 'The objectives of the programme are reached',
        },
      ],
      usages: true,
      citations: [
        {
          document: 'cnsa-communique-national-2022',
          locator: 'page',
          note: 'Half on proof of the objectives.',
        },
      ],
    },
  ],
};
