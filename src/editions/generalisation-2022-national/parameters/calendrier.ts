import type { Parameter } from '../../../model/parameter';

/** The days of the call. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts', en: 'Opening of filing' },
    value: '2022-05-18',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Open from 18 May 2022.',
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: { fr: 'Clôture des dépôts', en: 'Closing of filing' },
    value: '2022-07-18',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Open until 18 July 2022.',
      },
    ],
  },
  {
    code: 'depot.cloture.projets-2021',
    label: {
      fr: 'Nouveau dépôt des projets de 2021 non retenus',
      en: 'Refiling of projects of 2021 that were not retained',
    },
    value: '2022-06-06',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Wants these projects before 6 June 2022.',
      },
    ],
  },
];
