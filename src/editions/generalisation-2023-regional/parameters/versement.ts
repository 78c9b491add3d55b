import type { Parameter } from '../../../model/parameter';

/** The shares of the instalments. */
export const versement: readonly Parameter[] = [
  {
    code: 'versement.convention',
    label: {
      fr: 'Part versée après la signature de la convention',
      en: 'Share paid after the convention is signed',
    },
    value: '0.50',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Two halves; the convention brings the first.',
      },
    ],
  },
  {
    code: 'versement.fin-de-projet',
    label: {
      fr: 'Part versée en fin de projet, si les cibles d’usage sont atteintes',
      en: 'Share paid when the project ends, if the usage targets are reached',
    },
    value: '0.50',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Two halves; the targets bring the second, when the project ends.',
      },
    ],
  },
];
