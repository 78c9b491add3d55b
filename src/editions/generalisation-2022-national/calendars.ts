import type { Calendar } from '../../model/edition';

/** The window of the call. The day of the committee is unknown. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [{ from: '2022-05-18', to: '2022-07-18' }],
    note: {
      fr: 'Les projets de 2021 non retenus se redéposent au plus tard le 6 juin 2022. Comité inconnu.',
      en: 'Projects of 2021 that were not retained are filed again by 6 June 2022. Committee unknown.',
    },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Gives the three days.',
      },
    ],
  },
];
