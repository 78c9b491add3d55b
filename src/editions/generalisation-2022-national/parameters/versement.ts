import type { Parameter } from '../../../model/parameter';

/** The shares of the instalments of the part for the maîtrise d'ouvrage. */
export const versement: readonly Parameter[] = [
  {
    code: 'versement.convention',
    label: {
      fr: 'Part versée au début du projet, sur la maîtrise d’ouvrage',
      en: 'Share of the part for the maîtrise d’ouvrage paid at the start of the project',
    },
    value: '0.50',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Half at the start of the project.',
      },
    ],
  },
  {
    code: 'versement.fin-de-projet',
    label: {
      fr: 'Part versée sur preuve des objectifs, sur la maîtrise d’ouvrage',
      en: 'Share of the part for the maîtrise d’ouvrage paid on proof of the objectives',
    },
    value: '0.50',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Half on proof that the objectives of the programme are reached.',
      },
    ],
  },
];
