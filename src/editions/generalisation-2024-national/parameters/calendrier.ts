import type { Parameter } from '../../../model/parameter';

/** The days of the call: the opening is known, the closing but for its month is not. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts', en: 'Opening' },
    value: '2024-02-15',
    unit: 'date',
    role: 'required',
    citations: [
      { document: 'geroscopie-2024', locator: 'page', note: 'Opens the call on 15 February 2024.' },
      {
        document: 'ehpadia-national-2024',
        locator: 'page',
        note: 'Puts the launch in May: the sources conflict.',
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: { fr: 'Clôture des dépôts', en: 'Closing' },
    value: { from: '2024-06-01', to: '2024-06-30' },
    unit: 'date',
    role: 'required',
    reason: {
      fr: 'La source lue dit juin, sans jour ; le texte de l’appel le donnerait.',
      en: 'The source read says June, without a day; the text of the call would give it.',
    },
    citations: [
      {
        document: 'directions-2024-02',
        locator: 'page',
        note: 'Keeps the call open until June 2024; gives no day.',
      },
    ],
  },
];
