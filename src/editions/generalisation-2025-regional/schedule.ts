import type { ScheduleRules } from '../../model/edition';

/** The two instalments. No source gives their shares, nor when they are due. */
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
        en: 'Signature of the convention with the ARS',
      },
      documents: [],
      conditions: [
        {
          fr: 'Pièces à fournir et conditions inconnues',
          en: 'Documents to provide and conditions unknown',
        },
      ],
      citations: [
        {
          document: 'ars-mayotte-2025',
          locator: 'page',
          note: 'Makes the usage targets a condition of payment; names no share.',
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
      conditions: [
        { fr: 'Cibles d’usage atteintes', en: 'Usage targets reached' },
        { fr: 'Pièces à fournir inconnues', en: 'Documents to provide unknown' },
      ],
      usages: true,
      citations: [
        {
          document: 'ars-mayotte-2025',
          locator: 'page',
          note: 'Makes the usage targets a condition of payment; names no share.',
        },
      ],
    },
  ],
};
