import type { ScheduleRules } from '../../model/edition';

/** The instalments: two halves. No text read gives a delay. */
export const schedule: ScheduleRules = {
  rounding: 'plus-fort-reste',
  milestones: [
    {
      code: 'convention',
      label: { fr: 'Convention', en: 'Convention' },
      share: 'versement.convention',
      lines: 'all',
      trigger: {
        fr: 'Signature de la convention avec l’ARS',
        en: 'Signature of the convention with the ARS',
      },
      documents: [{ fr: 'Convention signée', en: 'Signed convention' }],
      conditions: [],
      citations: [
        {
          document: 'esegur-normandie-2023',
          locator: 'page',
          note: 'Pays a first half upon the convention.',
        },
      ],
    },
    {
      code: 'fin-de-projet',
      label: { fr: 'Fin du projet', en: 'End of the project' },
      share: 'versement.fin-de-projet',
      lines: 'all',
      trigger: { fr: 'Fin du projet', en: 'End of the project' },
      documents: [],
      conditions: [{ fr: 'Cibles d’usage atteintes', en: 'Usage targets are reached' }],
      usages: true,
      citations: [
        {
          document: 'esegur-normandie-2023',
          locator: 'page',
          note: 'Pays the other half with the targets.',
        },
        {
          document: 'ars-corse-2023',
          locator: 'page',
          note: 'Ties the payment to the targets.',
        },
      ],
    },
  ],
};
