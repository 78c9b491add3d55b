import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';
import { plusieursRegions } from '../definitions';

const sousLeSeuil: Rule = { kind: 'below', count: { kind: 'esms' }, bound: 'seuil.national' };

/** Whether the project belongs to the regional call or to the national one. */
export const niveau: readonly Criterion[] = [
  {
    code: 'niveau.regional',
    label: {
      fr: 'Le projet reste sous la taille de l’appel national',
      en: 'The project stays under the size of the national call',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.niveau-national',
      choices: {
        cinquante: sousLeSeuil,
        'plusieurs-regions': {
          kind: 'any',
          of: [
            sousLeSeuil,
            {
              kind: 'because',
              reason: {
                fr: 'Le projet tient dans une seule région.',
                en: 'The project lies in a single region.',
              },
              rule: { kind: 'not', of: plusieursRegions },
            },
          ],
        },
      },
    },
    orientation: 'generalisation-2022-national',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'From 15 (8) to fewer than 50 ESSMS: the ARS; 50 or more: the national call.',
      },
    ],
  },
];
