import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';

const projetSousLeSeuil: Rule = {
  kind: 'below',
  count: { kind: 'esms' },
  bound: 'seuil.national',
};

/** Whether the project belongs to a regional call or to the national one. */
export const niveau: readonly Criterion[] = [
  {
    code: 'niveau.regional',
    label: {
      fr: 'Tous les ESMS dans une région, ou moins d’ESMS que le seuil national',
      en: 'All ESMS in one region, or fewer ESMS than the national threshold',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.niveau-national',
      choices: {
        'plusieurs-regions': {
          kind: 'any',
          of: [
            projetSousLeSeuil,
            {
              kind: 'because',
              reason: {
                fr: 'Tous les ESMS sont dans une seule région, où le projet n’a pas de taille maximale.',
                en: 'All ESMS are in one region, where a project has no maximum size.',
              },
              rule: { kind: 'not', of: { kind: 'several', of: 'regions' } },
            },
          ],
        },
        cinquante: projetSousLeSeuil,
      },
    },
    orientation: 'generalisation-2025-national',
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'In 2024: 15 (8) or more in one region, fewer than 50 in several.',
      },
    ],
  },
];
