import type { Calendar } from '../../model/edition';

/** The calendar of the national call. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [{ from: null, to: '2023-06-15' }],
    note: {
      fr: 'Ouverture en février 2023, sans jour précis ; comités inconnus.',
      en: 'Opening in February 2023, without a day; committees unknown.',
    },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Gives the closing day.',
      },
      { document: 'directions-2023-02', locator: 'page', note: 'Says mid-June.' },
    ],
  },
];
