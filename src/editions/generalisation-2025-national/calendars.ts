import type { Calendar } from '../../model/edition';

/** No day of the call is known but by an announcement. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [],
    note: {
      fr: 'Ouverture annoncée pour un 15 février, 2025 selon notre lecture ; clôture et comités inconnus.',
      en: 'Opening announced for a 15 February, 2025 as we read it; closing and committees unknown.',
    },
    citations: [
      {
        document: 'ehpadia-national-2024',
        locator: 'page',
        note: 'In January 2025, announces the call for 15 February.',
      },
    ],
  },
];
