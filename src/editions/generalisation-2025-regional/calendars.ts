import type { Calendar } from '../../model/edition';

/** No day of any regional call is known. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [],
    note: {
      fr: 'Dans chaque région : fenêtres, comités et clôture des projets multirégionaux inconnus.',
      en: 'In every region: windows, committees and closing for multi-regional projects unknown.',
    },
    citations: [
      {
        document: 'instruction-2025-40',
        locator: '–',
        note: 'Not held; it may give the days, as may the call of each region.',
      },
    ],
  },
  {
    authority: '32',
    windows: [],
    note: {
      fr: 'Appel annoncé dans les Hauts-de-France avant l’instruction du 16 avril 2025, sans date lue.',
      en: 'Call announced in the Hauts-de-France before the instruction of 16 April 2025; no date read.',
    },
    citations: [
      {
        document: 'ars-hauts-de-france-2025',
        locator: 'page',
        note: 'Announces the call, in a page older than the instruction of 16 April 2025.',
      },
    ],
  },
];
