import type { Calendar } from '../../model/edition';

/** One call for the whole country, of which no day is known. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [],
    note: {
      fr: 'Appel lancé en juillet 2021, sans jour connu, ni à l’ouverture ni à la clôture ; décision du 10 décembre 2021. Un projet non retenu pouvait être déposé à nouveau dans l’appel national de 2022, avant le 6 juin 2022.',
      en: 'Call launched in July 2021, with no day known for its opening nor its closing; decision of 10 December 2021. A project that was not retained could be filed again in the national call of 2022, before 6 June 2022.',
    },
    citations: [
      {
        document: 'aap-national-2021',
        locator: '–',
        note: 'The text is not held: the press dates the call to July 2021, without a day.',
      },
      {
        document: 'decision-cnsa-2021-37',
        locator: '–',
        note: 'The text is not held; its title bears the date of 10 December 2021.',
      },
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'page',
        note: 'Gives the day by which projects of 2021 are filed again.',
      },
    ],
  },
];
