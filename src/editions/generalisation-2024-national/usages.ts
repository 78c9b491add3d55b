import type { UsageRule } from '../../model/edition';
import type { Text } from '../../model/text';

const inconnue: Text = { fr: 'Inconnue', en: 'Unknown' };

/** What is known of the usage targets: an indicator to report, no threshold. */
export const usages: readonly UsageRule[] = [
  {
    code: 'usage.dui-actifs',
    label: { fr: 'Nombre de DUI actifs', en: 'Number of active DUI' },
    numerator: { fr: 'DUI actifs', en: 'Active DUI' },
    period: inconnue,
    counts: { numerator: 'duiActifs' },
    threshold: 'usage.dui-actifs.seuil',
    citations: [
      {
        document: 'ars-normandie-programme',
        locator: 'page',
        note: 'Gives the national target of the PNRR, not that of a project: 410 000 active DUI at the end of 2024.',
      },
      { document: 'ash-2024', locator: 'page', note: 'Names it as the indicator to report.' },
    ],
  },
  {
    code: 'usage.cibles',
    label: { fr: 'Cibles d’usage du projet', en: 'Usage targets of the project' },
    numerator: { fr: 'Inconnu', en: 'Unknown' },
    denominator: { fr: 'Inconnu', en: 'Unknown' },
    period: inconnue,
    because: 'limite.usages',
    citations: [
      {
        document: 'ars-hauts-de-france-2024',
        locator: 'page',
        note: 'Speaks of targets; no figure was read.',
      },
    ],
  },
];
