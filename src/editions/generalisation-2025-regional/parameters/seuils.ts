import type { Parameter } from '../../../model/parameter';

/** What the indicator that is reported must reach: no source read says it. */
export const seuils: readonly Parameter[] = [
  {
    code: 'usage.dui-actifs.seuil',
    label: {
      fr: 'Seuil du nombre de DUI actifs pour un projet',
      en: 'Threshold of the number of active DUI for a project',
    },
    value: 'unknown',
    unit: 'nombre',
    role: 'required',
    reason: {
      fr: 'Aucune source lue ne donne la cible d’un projet ; celle du PNRR est nationale.',
      en: 'No source read gives the target of a project; that of the PNRR is national.',
    },
    citations: [
      {
        document: 'ars-normandie-programme',
        locator: 'page',
        note: 'Gives the national target of the PNRR, not that of a project.',
      },
    ],
  },
];
