import type { Interpretation } from '../../../model/interpretation';

/** The size of a project and the ESMS that count. */
export const interpretationsTaille: readonly Interpretation[] = [
  {
    code: 'interpretation.seuil-territoires-melanges',
    question: {
      fr: 'Quelle taille viser quand le projet réunit la métropole et la Corse ou l’outre-mer ?',
      en: 'Which size for a project both in metropolitan France and in Corse or overseas?',
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
      {
        code: 'le-plus-bas',
        label: {
          fr: 'La plus basse',
          en: 'The lowest',
        },
      },
      {
        code: 'le-plus-haut',
        label: {
          fr: 'La plus haute',
          en: 'The highest',
        },
      },
    ],
    effect: {
      fr: 'Les projets de 8 à 14 ESMS sur plusieurs territoires',
      en: 'Projects of 8 to 14 ESMS in several territories',
    },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'In temps 1, the file goes to the region with the most ESMS.',
      },
    ],
  },
  {
    code: 'interpretation.taille-idealement',
    question: {
      fr: '« Idéalement quinze » est-il une condition ?',
      en: 'Is « idéalement quinze » a condition?',
    },
    default: 'recommandation',
    choices: [
      {
        code: 'recommandation',
        label: {
          fr: 'Non : la taille est signalée et ne décide pas',
          en: 'No: size is reported and does not decide',
        },
      },
      {
        code: 'condition',
        label: {
          fr: 'Oui',
          en: 'Yes',
        },
      },
    ],
    effect: {
      fr: 'Les projets de moins de 15 ESMS, ou de moins de 8 en Corse et outre-mer',
      en: 'Projects of fewer than 15 ESMS, or fewer than 8 in Corse and overseas',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote: 'atteignant idéalement quinze structures',
      },
      {
        document: 'dsih-4423-financements-calendrier',
        locator: 'page',
        note: 'Fifteen ideally, special cases aside.',
      },
      {
        document: 'directions-temps-2',
        locator: 'page',
        note: 'Writes a minimum of 15, which conflicts with the call.',
      },
    ],
  },
  {
    code: 'interpretation.esms-non-eligible',
    question: {
      fr: 'Que faire d’un ESMS hors de l’article L. 312-1 ?',
      en: 'What of an ESMS outside article L.312-1 CASF?',
    },
    default: 'ecarte',
    choices: [
      {
        code: 'ecarte',
        label: {
          fr: 'Il n’est ni compté ni financé ; les autres portent le projet',
          en: 'It is neither counted nor paid for; the project stands on the others',
        },
      },
      {
        code: 'bloque',
        label: {
          fr: 'Le projet est refusé',
          en: 'The project is refused',
        },
      },
    ],
    effect: {
      fr: 'Taille et montant',
      en: 'Size and amount',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "ESMS éligibles au soutien en phase d'amorçage",
        quote: "Tous les ESMS mentionnés à l'art L.312-1 du CASF",
      },
    ],
  },
];
