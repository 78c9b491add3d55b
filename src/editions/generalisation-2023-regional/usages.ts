import type { UsageRule } from '../../model/edition';

/** No text read gives an indicator for 2023: the only row says that targets exist. */
export const usages: readonly UsageRule[] = [
  {
    code: 'usage.cibles',
    label: { fr: 'Cibles d’usage', en: 'Usage targets' },
    numerator: { fr: 'inconnu', en: 'unknown' },
    denominator: { fr: 'inconnu', en: 'unknown' },
    period: { fr: 'inconnue', en: 'unknown' },
    because: 'limite.usages',
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Puts the use of the DUI first among the targets; the rest of the list was not read.',
      },
    ],
  },
];
