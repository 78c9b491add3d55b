import type { Interpretation } from '../../../model/interpretation';

/** What holds for a project in several regions, and how its cents are rounded. */
export const regionInterpretations: readonly Interpretation[] = [
  {
    code: 'interpretation.seuil-territoires-melanges',
    question: {
      fr: 'Quel minimum pour un projet à la fois en métropole et en Corse ou outre-mer ?',
      en: 'Which minimum for a project in metropolitan France and in Corse or overseas?',
    },
    default: 'region-majoritaire',
    choices: [
      {
        code: 'region-majoritaire',
        label: {
          fr: 'Celui de la région qui compte le plus d’ESMS',
          en: 'That of the region with the most ESMS',
        },
      },
      { code: 'le-plus-bas', label: { fr: 'Le plus bas', en: 'The lowest' } },
      { code: 'le-plus-haut', label: { fr: 'Le plus haut', en: 'The highest' } },
    ],
    effect: {
      fr: 'Projets de 8 à 14 ESMS sur plusieurs territoires',
      en: 'Projects of 8 to 14 ESMS in several territories',
    },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Sends the file to the region that has more ESMS than the others.',
      },
    ],
  },
  {
    code: 'interpretation.egalite-de-regions',
    question: {
      fr: 'Quelle région retenir quand plusieurs comptent le plus d’ESMS ?',
      en: 'Which region is it when several have the most ESMS?',
    },
    default: 'choix-du-porteur',
    choices: [
      {
        code: 'choix-du-porteur',
        label: {
          fr: 'L’une d’elles : la bibliothèque les nomme et laisse le choix au porteur',
          en: 'Any of them: the library names them and leaves the choice to the porteur',
        },
      },
    ],
    effect: {
      fr: 'ARS qui reçoit le dossier ; minimum des projets sur plusieurs territoires',
      en: 'ARS that receives the file; minimum of projects in several territories',
    },
    citations: [],
  },
  {
    code: 'interpretation.prorata-base',
    question: {
      fr: 'Que partagent les ARS, et selon quel compte ?',
      en: 'What do the ARS share, and by which count?',
    },
    default: 'subvention-entiere',
    choices: [
      {
        code: 'subvention-entiere',
        label: {
          fr: 'Toute la subvention, selon le nombre d’ESMS du projet dans chaque région',
          en: 'The whole grant, by the number of ESMS of the project in each region',
        },
      },
      {
        code: 'par-ligne',
        label: {
          fr: 'Chaque ligne, selon les ESMS qu’elle finance',
          en: 'Each line, by the ESMS that it finances',
        },
      },
    ],
    effect: {
      fr: 'Projets multirégionaux au-delà du plafond ou avec des équipements',
      en: 'Multirégional projects above the cap or with equipment',
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
      fr: 'Comment arrondir les parts des ARS ?',
      en: 'How are the shares of the ARS rounded?',
    },
    default: 'plus-fort-reste',
    choices: [
      {
        code: 'plus-fort-reste',
        label: {
          fr: 'Au centime inférieur, les centimes restants aux plus forts restes ; à restes égaux, le plus petit code INSEE de région d’abord',
          en: 'Down to the cent, the cents left go to the largest remainders; of equal ones, the lowest INSEE region code first',
        },
      },
      {
        code: 'arrondi-au-centime',
        label: {
          fr: 'Au centime le plus proche, l’écart à la première ARS',
          en: 'Half up to the cent, the difference on the first ARS',
        },
      },
    ],
    effect: { fr: 'Centimes', en: 'Cents' },
    citations: [],
  },
  {
    code: 'interpretation.versement-arrondi',
    question: {
      fr: 'Comment arrondir les versements ?',
      en: 'How are the instalments rounded?',
    },
    default: 'plus-fort-reste',
    choices: [
      {
        code: 'plus-fort-reste',
        label: {
          fr: 'Au centime, selon les plus forts restes ; à restes égaux, le premier versement d’abord',
          en: 'To the cent, by the largest remainders; of equal ones, the earliest instalment first',
        },
      },
      {
        code: 'solde-au-dernier',
        label: {
          fr: 'Au centime inférieur, le solde au dernier versement',
          en: 'Down to the cent, the balance on the last instalment',
        },
      },
    ],
    effect: { fr: 'Centimes', en: 'Cents' },
    citations: [],
  },
];
