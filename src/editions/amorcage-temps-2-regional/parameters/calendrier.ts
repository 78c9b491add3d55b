import type { Parameter } from '../../../model/parameter';

/** The days of the call. Opening, closing and windows are those of Île-de-France. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts en Île-de-France', en: 'Opening in Île-de-France' },
    value: '2021-07-12',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote: "Ouverture de l'appel à projets : du **12/07/2021 au 15/10/2021**",
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: { fr: 'Clôture des dépôts en Île-de-France', en: 'Closing in Île-de-France' },
    value: '2021-10-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote: "au fil de l'eau jusqu'au **15/10/2021** à travers 3 fenêtres",
      },
    ],
  },
  {
    code: 'depot.nombre-fenetres',
    label: {
      fr: 'Fenêtres de sélection en Île-de-France',
      en: 'Selection windows in Île-de-France',
    },
    value: 3,
    unit: 'fenetres',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote: "au fil de l'eau jusqu'au **15/10/2021** à travers 3 fenêtres",
      },
    ],
  },
  {
    code: 'engagement.date-limite',
    label: { fr: 'Date limite d’engagement des crédits', en: 'Last day to commit the credits' },
    value: 'unknown',
    unit: 'date',
    role: 'informative',
    reason: {
      fr: 'L’appel ne fixe pas de date ; l’instruction de juillet 2021 pourrait la donner.',
      en: 'The call sets no day; the instruction of July 2021 may give one.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote: 'Le séquençage des paiements aux porteurs de projet',
        note: 'The passage on payments names no day by which the credits are committed.',
      },
    ],
  },
];
