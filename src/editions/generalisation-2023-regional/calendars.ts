import type { Calendar } from '../../model/edition';

/** One calendar for all regions; their own windows and committees are unknown. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [{ from: null, to: '2023-09-15' }],
    note: {
      fr: 'Le même pour toutes les régions : ouverture en février 2023, sans jour précis ; projets de plusieurs régions jusqu’au 15 juin 2023 ; comités inconnus.',
      en: 'The same for every region: opening in February 2023, without a day; projects in several regions until 15 June 2023; committees unknown.',
    },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Gives both closing days.',
      },
      {
        document: 'directions-2023-02',
        locator: 'page',
        note: 'Says September, and mid-June for several regions.',
      },
    ],
  },
];
