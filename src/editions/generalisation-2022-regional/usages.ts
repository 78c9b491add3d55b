import type { UsageRule } from '../../model/edition';

/** The usage targets: they exist, and no source read says what they measure. */
export const usages: readonly UsageRule[] = [
  {
    code: 'usage.cibles',
    label: { fr: 'Cibles d’usage', en: 'Usage targets' },
    numerator: { fr: 'Inconnu', en: 'Unknown' },
    denominator: { fr: 'Inconnu', en: 'Unknown' },
    period: { fr: 'Inconnue', en: 'Unknown' },
    because: 'limite.usages',
    citations: [
      {
        document: 'geroscopie-2022',
        locator: 'page',
        note: 'Speaks of higher targets than in the amorçage, without a figure.',
      },
    ],
  },
];
