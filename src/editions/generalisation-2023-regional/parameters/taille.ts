import type { Parameter } from '../../../model/parameter';

/** The sizes of a grappe, of an OG and of a project. */
export const taille: readonly Parameter[] = [
  {
    code: 'grappe.minimum-esms.metropole',
    label: { fr: 'Taille minimale en métropole', en: 'Smallest size in metropolitan France' },
    value: 15,
    unit: 'esms',
    role: 'required',
    citations: [
      { document: 'dsih-5042-2023', locator: 'page', note: 'A grappe counts 15 ESMS at least.' },
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
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Lowers the size to 8 in Corse and overseas.',
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
    citations: [{ document: 'dsih-5042-2023', locator: 'page', note: 'Asks for no number of OG.' }],
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
    citations: [{ document: 'dsih-5042-2023', locator: 'page', note: 'Asks for no number of OG.' }],
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
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Sends 50 ESMS and more, spread over several regions, to the national call.',
      },
    ],
  },
  {
    code: 'seuil.national.plusieurs-regions',
    label: {
      fr: 'National seulement dans plusieurs régions',
      en: 'National in several regions only',
    },
    value: true,
    unit: 'oui-non',
    role: 'required',
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Joins the size to the spread over several regions.',
      },
    ],
  },
  {
    code: 'grappe.maximum-esms.plusieurs-regions',
    label: {
      fr: 'Taille la plus grande d’un projet régional de plusieurs régions',
      en: 'Largest size of a regional project in several regions',
    },
    value: 49,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Keeps the regional calls under 50 ESMS.',
      },
    ],
  },
  {
    code: 'grappe.maximum-esms.une-region',
    label: {
      fr: 'Taille la plus grande d’un projet d’une seule région',
      en: 'Largest size of a project in one region',
    },
    value: 'none',
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Names for the national call only projects in several regions.',
      },
    ],
  },
];
