import type { Calendar } from '../../model/edition';

/** The windows that a source gives; those of the other regions are unknown. */
export const calendars: readonly Calendar[] = [
  {
    authority: '11',
    windows: [
      { from: '2021-07-12', to: '2021-08-30' },
      { from: '2021-09-01', to: '2021-09-28' },
      { from: '2021-09-29', to: '2021-10-15' },
    ],
    // Four committees for three windows: the text ties none of them to a window.
    note: {
      fr: 'Comités interrégionaux fin juillet, fin août, fin septembre puis mi-octobre 2021, sans jour précis. Aucune date propre aux projets de plusieurs régions.',
      en: 'Interregional committees at the end of July, of August and of September, then in mid-October 2021, without a day. No date of their own for projects of several regions.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote:
          '**12/07/2021 – 30/08/2021** - **01/09/2021 – 28/09/2021**. - **29/09/2021 – 15/10/2021**',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote:
          'Les comités interrégionaux auront lieu fin juillet, fin août, fin septembre puis mi-octobre',
      },
    ],
  },
  {
    authority: 'national',
    windows: [{ from: null, to: '2021-10-15' }],
    note: {
      fr: 'Appels publiés à la mi-juillet 2021, sans jour précis ; comités inconnus.',
      en: 'Calls published in mid-July 2021, without a day; committees unknown.',
    },
    citations: [
      {
        document: 'dsih-4423-financements-calendrier',
        locator: 'page',
        note: 'Calls in mid-July, answers in mid-October.',
      },
      {
        document: 'airmes-temps-2',
        locator: 'page',
        note: 'Says before 15 October 2021.',
      },
    ],
  },
  {
    authority: '75',
    windows: [],
    note: {
      fr: 'Plusieurs fenêtres en 2021, dont aucun jour n’est connu.',
      en: 'Several windows in 2021, of which no day is known.',
    },
    citations: [
      {
        document: 'esea-bilan-amorcage',
        locator: 'page',
        note: 'Mentions several windows.',
      },
    ],
  },
];
