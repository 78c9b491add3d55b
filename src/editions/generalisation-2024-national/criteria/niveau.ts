import type { Criterion } from '../../../model/edition';
import { projetNational } from '../definitions';

/** Whether the project belongs to the national call or to a regional one. */
export const niveau: readonly Criterion[] = [
  {
    code: 'niveau.national',
    label: {
      fr: 'Au moins autant d’ESMS que le seuil national, dans plusieurs régions',
      en: 'As many ESMS as the national threshold at least, in several regions',
    },
    force: 'required',
    rule: projetNational,
    orientation: 'generalisation-2024-regional',
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'Sends 50 or more, in several regions, to another call than the regional one (page read in part).',
      },
    ],
  },
];
