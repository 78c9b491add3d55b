import type { Calendar } from '../../model/edition';

/** The opening of the call; no day of its closing is known. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [],
    note: {
      fr: 'Ouverture le 15 février 2024, ou en mai selon une autre source ; clôture en juin 2024, jour inconnu ; comités inconnus.',
      en: 'Opening on 15 February 2024, or in May by another source; closing in June 2024, day unknown; committees unknown.',
    },
    citations: [
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives the opening day.' },
      { document: 'directions-2024-02', locator: 'page', note: 'Keeps it open until June.' },
      {
        document: 'ehpadia-national-2024',
        locator: 'page',
        note: 'Puts the launch in May: the sources conflict.',
      },
    ],
  },
];
