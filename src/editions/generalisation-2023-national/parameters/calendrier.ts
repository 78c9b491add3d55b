import type { Parameter } from '../../../model/parameter';

/** The days of the call. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts', en: 'Opening' },
    value: { from: '2023-02-01', to: '2023-02-28' },
    unit: 'date',
    role: 'required',
    reason: {
      fr: 'Les sources lues disent février 2023, sans le jour ; le texte de l’appel le donnerait.',
      en: 'The sources read say February 2023 without the day; the text of the call would give it.',
    },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Has the call start in February 2023.',
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: {
      fr: 'Clôture des dépôts',
      en: 'Closing',
    },
    value: '2023-06-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Keeps the national call open until 15 June 2023.',
      },
    ],
  },
];
