import type { Interpretation } from '../../../model/interpretation';

/** How caps limit the grant and how the ARS share it. */
export const interpretationsFinancement: readonly Interpretation[] = [
  {
    code: 'interpretation.plafond-partage',
    question: {
      fr: 'Le plafond de 49 ESMS vaut-il pour le projet ou pour chaque opération ?',
      en: 'Is the cap of 49 ESMS one per project or one per operation?',
    },
    default: 'par-projet',
    choices: [
      {
        code: 'par-projet',
        label: {
          fr: 'Un seul plafond, l’acquisition comptée d’abord',
          en: 'A single cap, acquisition counted first',
        },
      },
      {
        code: 'par-operation',
        label: {
          fr: 'Un plafond par opération',
          en: 'One cap per operation',
        },
      },
    ],
    effect: {
      fr: 'Aucun sous 50 ESMS : un projet régional en compte 49 au plus',
      en: 'None under 50 ESMS: a regional project has 49 at most',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
      },
    ],
  },
  {
    code: 'interpretation.plafond-equipement',
    question: {
      fr: 'Le plafond limite-t-il aussi l’équipement ?',
      en: 'Does the cap limit equipment too?',
    },
    default: 'sans-plafond',
    choices: [
      {
        code: 'sans-plafond',
        label: {
          fr: 'Non',
          en: 'No',
        },
      },
      {
        code: 'meme-plafond',
        label: {
          fr: 'Oui : 49 ESMS équipés au plus',
          en: 'Yes: 49 ESMS equipped at most',
        },
      },
    ],
    effect: {
      fr: 'Aucun sous 50 ESMS',
      en: 'None under 50 ESMS',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          'Un **financement forfaitaire de 20k€ par ESMS** est ainsi prévu pour le financement des équipements et infrastructures',
      },
    ],
  },
  {
    code: 'interpretation.prorata-base',
    question: {
      fr: 'Que partagent les ARS, et selon quel nombre d’ESMS ?',
      en: 'What do the ARS share, and by which number of ESMS?',
    },
    default: 'subvention-entiere',
    choices: [
      {
        code: 'subvention-entiere',
        label: {
          fr: 'Toute la subvention, AMOA comprise, selon les ESMS du projet dans chaque région',
          en: 'The whole grant with the AMOA, by the ESMS of the project in each region',
        },
      },
      {
        code: 'par-ligne',
        label: {
          fr: 'Chaque ligne, selon les ESMS qu’elle finance',
          en: 'Each line, by the ESMS that it pays for',
        },
      },
    ],
    effect: {
      fr: 'Les projets de plusieurs régions avec AMOA ou équipement',
      en: 'Projects of several regions with AMOA or equipment',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          "Le financement est alors assuré par chaque ARS, au prorata du nombre d'ESMS concernés dans la région",
      },
    ],
  },
  {
    code: 'interpretation.prorata-arrondi',
    question: {
      fr: 'Comment arrondir la part de chaque ARS ?',
      en: 'How are the shares of the ARS rounded?',
    },
    default: 'plus-fort-reste',
    choices: [
      {
        code: 'plus-fort-reste',
        label: {
          fr: 'Au centime inférieur ; les centimes restants vont aux plus forts restes, puis au plus petit code de région',
          en: 'Down to the cent; the cents left go to the largest remainders, then to the lowest region code',
        },
      },
      {
        code: 'arrondi-au-centime',
        label: {
          fr: 'Au centime le plus proche, la différence sur la première ARS',
          en: 'To the nearest cent, half up, the difference on the first ARS',
        },
      },
    ],
    effect: {
      fr: 'Quelques centimes',
      en: 'A few cents',
    },
    citations: [],
  },
  {
    code: 'interpretation.versement-arrondi',
    question: {
      fr: 'Comment arrondir les versements ?',
      en: 'How are the instalments rounded?',
    },
    default: 'plus-fort-reste',
    choices: [
      {
        code: 'plus-fort-reste',
        label: {
          fr: 'Au centime inférieur ; les centimes restants vont aux plus forts restes, puis au premier versement',
          en: 'Down to the cent; the cents left go to the largest remainders, then to the earliest instalment',
        },
      },
      {
        code: 'solde-au-dernier',
        label: {
          fr: 'Au centime inférieur, le solde sur le dernier versement',
          en: 'Down to the cent, the balance on the last instalment',
        },
      },
    ],
    effect: {
      fr: 'Quelques centimes',
      en: 'A few cents',
    },
    citations: [],
  },
];
