import type { Parameter } from '../../../model/parameter';

/** Where the national call begins. */
export const niveau: readonly Parameter[] = [
  {
    code: 'seuil.national',
    label: {
      fr: 'Nombre d’ESMS à partir duquel un projet de plusieurs régions est national',
      en: 'Number of ESMS from which a project in several regions is national',
    },
    value: 50,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'In 2024: 50 or more, in several regions.',
      },
    ],
  },
  {
    code: 'seuil.national.plusieurs-regions',
    label: {
      fr: 'National seulement en plusieurs régions',
      en: 'National only in several regions',
    },
    value: true,
    unit: 'oui-non',
    role: 'required',
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'In 2024, ties the national call to several regions.',
      },
    ],
  },
];
