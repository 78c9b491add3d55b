import type { Citation } from '../../model/citation';
import type { ScheduleRules } from '../../model/edition';

const citations: readonly Citation[] = [
  {
    document: 'cnsa-communique-national-2022',
    locator: 'page',
    note: 'Gives shares for the national call of 2022 alone.',
  },
  {
    document: 'geroscopie-2022',
    locator: 'page',
    note: 'Says that the usage targets matter.',
  },
];

/** The instalments. Neither their shares nor their delays are known. */
export const schedule: ScheduleRules = {
  rounding: 'plus-fort-reste',
  milestones: [
    {
      code: 'convention',
      label: { fr: 'Signature de la convention', en: 'Signature of the convention' },
      share: 'versement.convention',
      lines: 'all',
      trigger: {
        fr: 'Signature de la convention avec l’ARS',
        en: 'The convention with the ARS is signed',
      },
      documents: [],
      conditions: [],
      citations,
    },
    {
      code: 'fin-de-projet',
      label: { fr: 'Fin du projet', en: 'End of the project' },
      share: 'versement.fin-de-projet',
      lines: 'all',
      trigger: { fr: 'Fin du projet', en: 'End of the project' },
      documents: [],
      conditions: [{ fr: 'Cibles d’usage atteintes', en: 'The usage targets are reached' }],
      usages: true,
      citations,
    },
  ],
};
