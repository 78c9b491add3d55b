import type { Parameter } from '../../../model/parameter';

/** The sizes of a project and of an OG. */
export const taille: readonly Parameter[] = [
  {
    code: 'seuil.national',
    label: {
      fr: 'Taille la plus petite d’un projet national',
      en: 'Smallest size of a national project',
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
  {
    code: 'plafond.esms-finances',
    label: { fr: 'ESMS financés au plus', en: 'ESMS paid for at most' },
    value: 'unknown',
    unit: 'esms',
    role: 'informative',
    reason: {
      fr: 'Aucun plafond n’est donné pour le déploiement, qui vise tous les ESMS ; le texte de l’appel national pourrait en fixer un.',
      en: 'No cap is given for deployment, which aims at all ESMS; the text of the national call may set one.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote: "solution DUI déjà conforme sur l'ensemble de leurs ESMS",
        note: 'No cap is stated.',
      },
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
      fr: 'L’appel parle de petits gestionnaires sans donner de nombre ; l’instruction de juillet 2021 pourrait le donner.',
      en: 'The call speaks of petits gestionnaires without a number; the instruction of July 2021 may give one.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: 'organismes gestionnaires de petite taille',
      },
    ],
  },
];
