import type { Parameter } from '../../../model/parameter';

/** The sizes of a grappe, of an OG and of a project. */
export const taille: readonly Parameter[] = [
  {
    code: 'grappe.minimum-esms.metropole',
    label: { fr: 'Taille visée en métropole', en: 'Size aimed at in metropolitan France' },
    value: 15,
    unit: 'esms',
    role: 'recommended',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          'atteignant idéalement quinze structures pour la mise en place de leur solution dossier usager informatisé dans les territoires métropolitains',
      },
    ],
  },
  {
    code: 'grappe.minimum-esms.corse-outre-mer',
    label: {
      fr: 'Taille visée en Corse et outre-mer',
      en: 'Size aimed at in Corse and overseas',
    },
    value: 8,
    unit: 'esms',
    role: 'recommended',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote: 'idéalement huit dans les territoires ultramarins et la Corse',
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
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote: 'peuvent prendre toute forme',
        note: 'The passage on groups sets no number of OG.',
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
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote: 'peuvent prendre toute forme',
        note: 'The passage on groups sets no number of OG.',
      },
    ],
  },
  {
    code: 'grappe.maximum-esms',
    label: {
      fr: 'Taille la plus grande d’un projet régional',
      en: 'Largest size of a regional project',
    },
    value: 49,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'dsih-4423-financements-calendrier',
        locator: 'page',
        note: 'Puts the largest regional grappe at 49 ESMS.',
      },
      { document: 'weliom-3713', locator: 'page', note: 'Gives 49 too.' },
    ],
  },
  {
    code: 'petit-og.seuil-esms',
    label: {
      fr: 'Nombre d’ESMS sous lequel un organisme gestionnaire est petit',
      en: 'Number of ESMS under which an OG is small',
    },
    value: 'unknown',
    unit: 'esms',
    role: 'informative',
    reason: {
      fr: 'L’appel parle de petite taille sans donner de nombre ; l’instruction de juillet 2021 pourrait le donner.',
      en: 'The call speaks of small size without a number; the instruction of July 2021 may give one.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: 'organismes gestionnaires de petite taille',
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
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'organismes gestionnaires de grande taille (de 50 ESMS ou plus) ou aux grappes de de 50 ESMS ou plus',
      },
    ],
  },
];
