import type { UsageRule } from '../../model/edition';

/** No text read gives an indicator for temps 1: the only row says that targets exist. */
export const usages: readonly UsageRule[] = [
  {
    code: 'usage.cibles',
    label: { fr: 'Cibles d’usage', en: 'Usage targets' },
    numerator: {
      fr: 'inconnu : les définitions apparaissent au temps 2',
      en: 'unknown: the definitions appear in temps 2',
    },
    denominator: { fr: 'inconnu', en: 'unknown' },
    period: { fr: 'inconnue', en: 'unknown' },
    because: 'limite.usages',
    citations: [
      {
        document: 'weliom-derniere-ligne-droite',
        locator: 'page',
        note: 'Makes the full grant depend on usage targets checked when the project ends; which edition it speaks of is not established.',
      },
    ],
  },
];
