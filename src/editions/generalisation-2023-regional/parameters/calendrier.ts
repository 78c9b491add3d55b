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
      fr: 'Les sources lues disent février 2023, sans le jour ; le texte d’un appel le donnerait.',
      en: 'The sources read say February 2023 without the day; the text of a call would give it.',
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
      fr: 'Clôture des dépôts, projets d’une seule région',
      en: 'Closing, projects in one region',
    },
    value: '2023-09-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Lets regional projects apply until 15 September 2023.',
      },
    ],
  },
  {
    code: 'depot.cloture.multiregional',
    label: {
      fr: 'Clôture des dépôts, projets de plusieurs régions',
      en: 'Closing, projects in several regions',
    },
    value: '2023-06-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Lets multirégional projects apply until 15 June 2023.',
      },
      {
        document: 'directions-2023-02',
        locator: 'page',
        note: 'Says mid-June.',
      },
    ],
  },
];
