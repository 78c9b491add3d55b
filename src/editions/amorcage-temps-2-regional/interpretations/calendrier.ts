import type { Interpretation } from '../../../model/interpretation';

/** Which ARS receives a file, and until when. */
export const interpretationsCalendrier: readonly Interpretation[] = [
  {
    code: 'interpretation.ars-de-depot',
    question: {
      fr: 'Quelle ARS reçoit le dossier d’un projet de plusieurs régions ?',
      en: 'Which ARS receives the file of a project in several regions?',
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
        code: 'choix-du-porteur',
        label: {
          fr: 'Celle que le porteur choisit',
          en: 'The one that the porteur chooses',
        },
      },
    ],
    effect: {
      fr: 'L’ARS de dépôt et le calendrier qui lie le dossier',
      en: 'ARS of filing, and the calendar that binds the file',
    },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'In temps 1, the file goes to the region with the most ESMS; no source says so for temps 2.',
      },
    ],
  },
  {
    code: 'interpretation.egalite-de-regions',
    question: {
      fr: 'Quelle région, quand plusieurs comptent le plus d’ESMS ?',
      en: 'Which region, when several have the most ESMS?',
    },
    default: 'choix-du-porteur',
    choices: [
      {
        code: 'choix-du-porteur',
        label: {
          fr: 'L’une des ARS à égalité : elles sont nommées et le choix reste ouvert',
          en: 'Any of the tied ARS: they are named and the choice stays open',
        },
      },
    ],
    effect: {
      fr: 'L’ARS qui reçoit le dossier',
      en: 'ARS that receives the file',
    },
    citations: [],
  },
  {
    code: 'interpretation.jour-entre-fenetres',
    question: {
      fr: 'Le 31 août 2021 tombe entre deux fenêtres d’Île-de-France : dans laquelle le ranger ?',
      en: '31 August 2021 falls between two windows of Île-de-France: to which does it belong?',
    },
    default: 'hors-fenetre',
    choices: [
      {
        code: 'hors-fenetre',
        label: {
          fr: 'Aucune : le dossier est recevable, sans fenêtre de sélection',
          en: 'None: the file is receivable, without a selection window',
        },
      },
      {
        code: 'fenetre-suivante',
        label: {
          fr: 'La suivante',
          en: 'The next one',
        },
      },
      {
        code: 'fenetre-precedente',
        label: {
          fr: 'La précédente',
          en: 'The one before',
        },
      },
    ],
    effect: {
      fr: 'Fenêtre et comité des dossiers du 31 août 2021',
      en: 'Window and committee of the files of 31 August 2021',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote: '**12/07/2021 – 30/08/2021** - **01/09/2021 – 28/09/2021**',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote: "Ouverture de l'appel à projets : du **12/07/2021 au 15/10/2021**",
      },
    ],
  },
  {
    code: 'interpretation.cloture',
    question: {
      fr: 'Le jour de clôture est-il compris ?',
      en: 'Is the closing day included?',
    },
    default: 'jour-inclus',
    choices: [
      {
        code: 'jour-inclus',
        label: {
          fr: 'Oui',
          en: 'Yes',
        },
      },
      {
        code: 'jour-exclu',
        label: {
          fr: 'Non',
          en: 'No',
        },
      },
    ],
    effect: {
      fr: 'Les dossiers du 15 octobre 2021',
      en: 'Files of 15 October 2021',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote: "au fil de l'eau jusqu'au **15/10/2021**",
      },
      { document: 'airmes-temps-2', locator: 'page', note: 'Says before 15 October 2021.' },
    ],
  },
  {
    code: 'interpretation.calendrier-regional',
    question: {
      fr: 'Quelles dates hors d’Île-de-France ?',
      en: 'Which days outside Île-de-France?',
    },
    default: 'inconnu',
    choices: [
      {
        code: 'inconnu',
        label: {
          fr: 'Elles sont inconnues : le critère reste indéterminé',
          en: 'They are unknown: the criterion stays undetermined',
        },
      },
      {
        code: 'comme-ile-de-france',
        label: {
          fr: 'Les mêmes : du 12 juillet au 15 octobre 2021',
          en: 'The same: from 12 July to 15 October 2021',
        },
      },
    ],
    effect: {
      fr: 'La date de dépôt hors d’Île-de-France',
      en: 'Filing date outside Île-de-France',
    },
    citations: [
      {
        document: 'dsih-4423-financements-calendrier',
        locator: 'page',
        note: 'Mid-July to mid-October, without regional days.',
      },
    ],
  },
];
