import type { Parameter } from '../../../model/parameter';

/** The sizes of a grappe, of a small OG and of a project. */
export const taille: readonly Parameter[] = [
  {
    code: 'grappe.minimum-esms.metropole',
    label: { fr: 'Taille minimale en métropole', en: 'Smallest size in metropolitan France' },
    value: 15,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'Asks for 15 ESSMS for the file to be receivable.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote: 'en se constituant en grappe de 15 établissements',
      },
    ],
  },
  {
    code: 'grappe.minimum-esms.corse-outre-mer',
    label: {
      fr: 'Taille minimale en Corse et outre-mer',
      en: 'Smallest size in Corse and overseas',
    },
    value: 8,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'Asks for 8 ESSMS in Corse and overseas.',
      },
    ],
  },
  {
    code: 'grappe.minimum-og.metropole',
    label: {
      fr: 'Nombre minimal d’organismes gestionnaires en métropole',
      en: 'Smallest number of OG in metropolitan France',
    },
    value: 'none',
    unit: 'og',
    role: 'informative',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'Speaks of a number of ESSMS, of none of OG.',
      },
    ],
  },
  {
    code: 'grappe.minimum-og.corse-outre-mer',
    label: {
      fr: 'Nombre minimal d’organismes gestionnaires en Corse et outre-mer',
      en: 'Smallest number of OG in Corse and overseas',
    },
    value: 'none',
    unit: 'og',
    role: 'informative',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'Speaks of a number of ESSMS, of none of OG.',
      },
    ],
  },
  {
    code: 'petit-og.seuil-esms',
    label: {
      fr: 'Nombre d’ESMS sous lequel un organisme gestionnaire est petit (le texte compte des sites)',
      en: 'Number of ESMS under which an OG is small (the text counts sites)',
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
  {
    code: 'seuil.national',
    label: {
      fr: 'Nombre d’ESMS à partir duquel l’appel national s’applique',
      en: 'Number of ESMS from which the national call applies',
    },
    value: 50,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'Sends projects of 50 ESSMS or more to the national call.',
      },
    ],
  },
  {
    code: 'seuil.national.plusieurs-regions',
    label: {
      fr: 'National seulement sur plusieurs régions',
      en: 'National only if in several regions',
    },
    value: false,
    unit: 'oui-non',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'page',
        note: 'Sets the size of the national call without a word on regions.',
      },
    ],
  },
  {
    code: 'grappe.maximum-esms.plusieurs-regions',
    label: {
      fr: 'Taille la plus grande d’un projet régional, sur plusieurs régions',
      en: 'Largest size of a regional project in several regions',
    },
    value: 49,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'page',
        note: 'A regional project has fewer than 50 ESSMS: 49 at most.',
      },
    ],
  },
  {
    code: 'grappe.maximum-esms.une-region',
    label: {
      fr: 'Taille la plus grande d’un projet régional, dans une région',
      en: 'Largest size of a regional project in one region',
    },
    value: 49,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'page',
        note: 'A regional project has fewer than 50 ESSMS: 49 at most.',
      },
    ],
  },
];
