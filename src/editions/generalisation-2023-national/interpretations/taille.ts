import type { Interpretation } from '../../../model/interpretation';

/** The size of a project, who may apply and which ESMS count. */
export const interpretationsTaille: readonly Interpretation[] = [
  {
    code: 'interpretation.niveau-national',
    question: {
      fr: 'Un projet de 50 ESMS ou plus dans une seule région est-il régional ou national ?',
      en: 'Is a project of 50 ESMS or more in a single region regional or national?',
    },
    default: 'plusieurs-regions',
    choices: [
      {
        code: 'plusieurs-regions',
        label: {
          fr: 'Régional : seul un projet de plusieurs régions est national',
          en: 'Regional: only a project in several regions is national',
        },
      },
      {
        code: 'cinquante',
        label: {
          fr: 'National, quel que soit le nombre de régions, comme en 2022',
          en: 'National, however many regions there are, as in 2022',
        },
      },
    ],
    effect: {
      fr: 'L’appel dont relèvent les projets de 50 ESMS ou plus dans une seule région',
      en: 'The call to which projects of 50 ESMS or more in one region belong',
    },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Regional under 50, national from 50 in several regions: neither holds 50 in one region.',
      },
    ],
  },
  {
    code: 'interpretation.og-seul',
    question: {
      fr: 'Un organisme gestionnaire peut-il candidater seul ?',
      en: 'May an OG apply alone?',
    },
    default: 'admis',
    choices: [
      {
        code: 'admis',
        label: {
          fr: 'Oui, s’il réunit le nombre minimal d’ESMS',
          en: 'Yes, if it has the smallest number of ESMS',
        },
      },
      {
        code: 'au-moins-deux-og',
        label: {
          fr: 'Non : il en faut au moins deux',
          en: 'No: two at least are needed',
        },
      },
    ],
    effect: {
      fr: 'Les projets d’un seul organisme gestionnaire',
      en: 'Projects of a single OG',
    },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'page',
        note: 'What was read asks for no number of OG.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'se constituant en grappe de 15 établissements (regroupement par conventionnement ou création d’un groupement de coopération)',
      },
    ],
  },
  {
    code: 'interpretation.esms-non-eligible',
    question: {
      fr: 'Que faire d’un ESMS qui ne peut pas être financé (USLD, sans FINESS géographique) ?',
      en: 'What of an ESMS that can’t be funded (USLD, no FINESS géographique)?',
    },
    default: 'ecarte',
    choices: [
      {
        code: 'ecarte',
        label: {
          fr: 'Il n’est ni compté ni financé ; les autres portent le projet',
          en: 'It is neither counted nor paid for; the project stands on the others',
        },
      },
      {
        code: 'bloque',
        label: { fr: 'Le projet est refusé', en: 'The project is refused' },
      },
    ],
    effect: { fr: 'Taille et montant', en: 'Size and amount' },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'Refuses the ESMS; of the project it says nothing.',
      },
    ],
  },
  {
    code: 'interpretation.seuil-territoires-melanges',
    question: {
      fr: 'Quelle taille minimale quand le projet réunit la métropole et la Corse ou l’outre-mer ?',
      en: 'Which smallest size for a project both in metropolitan France and in Corse or overseas?',
    },
    default: 'region-majoritaire',
    choices: [
      {
        code: 'region-majoritaire',
        label: {
          fr: 'Celle de la région qui compte le plus d’ESMS',
          en: 'That of the region with the most ESMS',
        },
      },
      { code: 'le-plus-bas', label: { fr: 'La plus basse', en: 'The lowest' } },
      { code: 'le-plus-haut', label: { fr: 'La plus haute', en: 'The highest' } },
    ],
    effect: {
      fr: 'Les projets de 8 à 14 ESMS sur plusieurs territoires',
      en: 'Projects of 8 to 14 ESMS in several territories',
    },
    citations: [],
  },
];
