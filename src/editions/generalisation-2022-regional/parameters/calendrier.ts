import type { Parameter } from '../../../model/parameter';

/** The days of the calls. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts', en: 'Opening of filing' },
    value: '2022-03-14',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Opens the calls in the week of 14 March 2022.',
      },
    ],
  },
  {
    code: 'depot.ouverture.84-06',
    label: {
      fr: 'Ouverture des dépôts en Auvergne-Rhône-Alpes et à Mayotte',
      en: 'Opening of filing in Auvergne-Rhône-Alpes and Mayotte',
    },
    value: '2022-03-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'sara-auvergne-rhone-alpes',
        locator: 'page',
        note: 'Opens the call of region 84 on 15 March.',
      },
      {
        document: 'sante-achat-mayotte-2022',
        locator: 'page',
        note: 'Has the call of region 06 launched on 15 March.',
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: { fr: 'Clôture des dépôts', en: 'Closing of filing' },
    value: '2022-09-30',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Leaves the calls open until 30 September 2022.',
      },
      {
        document: 'agevillage-corse-2022',
        locator: 'page',
        note: 'Gives the same day for region 94.',
      },
    ],
  },
];
