import type { Parameter } from '../../../model/parameter';

/** The sizes of a grappe, of an OG and of a project. */
export const taille: readonly Parameter[] = [
  {
    code: 'grappe.minimum-esms.metropole',
    label: { fr: 'Taille minimale en métropole', en: 'Minimum size in metropolitan France' },
    value: 15,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-investissement-numerique',
        locator: 'page',
        note: 'Asks for 15 ESSMS, in a recent page that shows no year.',
      },
    ],
  },
  {
    code: 'grappe.minimum-esms.corse-outre-mer',
    label: {
      fr: 'Taille minimale en Corse et outre-mer',
      en: 'Minimum size in Corse and overseas',
    },
    value: 8,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-investissement-numerique',
        locator: 'page',
        note: 'Asks for 8 ESSMS in Corse and overseas, in a recent page that shows no year.',
      },
    ],
  },
  {
    code: 'grappe.minimum-og.metropole',
    label: {
      fr: 'Nombre minimal d’organismes gestionnaires en métropole',
      en: 'Minimum number of OG in metropolitan France',
    },
    value: 'none',
    unit: 'og',
    role: 'informative',
    citations: [
      {
        document: 'cnsa-investissement-numerique',
        locator: 'page',
        note: 'No number of OG was read there.',
      },
    ],
  },
  {
    code: 'grappe.minimum-og.corse-outre-mer',
    label: {
      fr: 'Nombre minimal d’organismes gestionnaires en Corse et outre-mer',
      en: 'Minimum number of OG in Corse and overseas',
    },
    value: 'none',
    unit: 'og',
    role: 'informative',
    citations: [
      {
        document: 'cnsa-investissement-numerique',
        locator: 'page',
        note: 'No number of OG was read there.',
      },
    ],
  },
  {
    code: 'petit-og.seuil-esms',
    label: {
      fr: 'Nombre d’ESMS sous lequel un organisme gestionnaire est petit',
      en: 'Number of ESMS under which an OG is small',
    },
    value: { lessThan: 15 },
    unit: 'esms',
    role: 'informative',
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote: 'les organismes gestionnaires qui compteraient moins de 15 sites',
      },
    ],
  },
];
