import type { Calendar } from '../../model/edition';

/** The windows of the calls. The days of the committees are unknown. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [{ from: '2022-03-14', to: '2022-09-30' }],
    note: {
      fr: 'Toutes les régions : ouverture dans la semaine du 14 mars 2022, sans jour précis. Ni comité ni date propre aux projets de plusieurs régions ne sont connus.',
      en: 'Every region: opening in the week of 14 March 2022, without a day. No committee and no date of projects in several regions are known.',
    },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Gives the week of opening and the closing day.',
      },
    ],
  },
  {
    authority: '84',
    windows: [{ from: '2022-03-15', to: '2022-09-30' }],
    citations: [
      {
        document: 'sara-auvergne-rhone-alpes',
        locator: 'page',
        note: 'From 15 March to 30 September.',
      },
    ],
  },
  {
    authority: '06',
    windows: [{ from: '2022-03-15', to: '2022-09-30' }],
    citations: [
      {
        document: 'sante-achat-mayotte-2022',
        locator: 'page',
        note: 'Launched on 15 March.',
      },
    ],
  },
  {
    authority: '94',
    windows: [{ from: null, to: '2022-09-30' }],
    note: {
      fr: 'Le jour d’ouverture en Corse n’est pas connu.',
      en: 'The opening day in Corse is not known.',
    },
    citations: [
      { document: 'agevillage-corse-2022', locator: 'page', note: 'Closes on 30 September.' },
    ],
  },
];
