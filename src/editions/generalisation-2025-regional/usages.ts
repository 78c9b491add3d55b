import type { UsageRule } from '../../model/edition';
import type { Text } from '../../model/text';

const inconnue: Text = { fr: 'Inconnue', en: 'Unknown' };

/** What is known of the usage targets: their parts, not their thresholds. */
export const usages: readonly UsageRule[] = [
  {
    code: 'usage.mssante',
    label: { fr: 'Usage de MSSanté', en: 'Use of MSSanté' },
    numerator: {
      fr: 'Inconnu : la part MSSanté des cibles',
      en: 'Unknown: the MSSanté part of the targets',
    },
    period: inconnue,
    because: 'limite.usages',
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Shows that the targets have an MSSanté part.',
      },
    ],
  },
  {
    code: 'usage.dmp',
    label: {
      fr: 'Usage du DMP et de Mon espace santé',
      en: 'Use of the DMP and Mon espace santé',
    },
    numerator: {
      fr: 'Inconnu : la part DMP et Mon espace santé des cibles',
      en: 'Unknown: the DMP and Mon espace santé part of the targets',
    },
    period: inconnue,
    because: 'limite.usages',
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Shows that the targets have a part on the DMP and Mon espace santé.',
      },
    ],
  },
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
      {
        document: 'ash-2024',
        locator: 'page',
        note: 'Names it as the indicator to report, in 2024.',
      },
    ],
  },
  {
    code: 'usage.cibles',
    label: { fr: 'Cibles d’usage du projet', en: 'Usage targets of the project' },
    numerator: { fr: 'Inconnu', en: 'Unknown' },
    period: inconnue,
    because: 'limite.usages',
    citations: [
      {
        document: 'ars-mayotte-2025',
        locator: 'page',
        note: 'Speaks of targets; no figure was read.',
      },
    ],
  },
];
