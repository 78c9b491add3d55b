import type { Locale } from '../../src/model/text';

interface HomeWords {
  readonly promise: string;
  readonly tagline: string;
  readonly simulate: string;
  readonly read: string;
  readonly features: readonly {
    readonly title: string;
    readonly details: string;
    /** A page of both languages, or a path of the site. */
    readonly link: string;
    readonly more: string;
  }[];
  readonly counted: Readonly<
    Record<'editions' | 'known' | 'checked' | 'unknown' | 'cases', string>
  >;
  readonly notTitle: string;
  readonly not: readonly string[];
  readonly codeTitle: string;
  readonly codeIntro: string;
}

export const homeWords: Readonly<Record<Locale, HomeWords>> = {
  fr: {
    promise: 'Ce que les textes donnent à un projet, chiffre par chiffre',
    tagline:
      'Les règles de onze appels du programme ESMS numérique, de 2021 à 2025 : qui peut déposer, quelle taille de grappe, quel montant, quels versements. Chaque chiffre montre le texte dont il vient, ou dit qu’aucun texte consulté ne le donne.',
    simulate: 'Simuler un projet',
    read: 'Lire les éditions',
    features: [
      {
        title: 'Simuler',
        details:
          'Décrivez vos ESMS par leur nombre, ou collez une liste. Le calcul se fait dans votre navigateur : rien n’est envoyé ni gardé.',
        link: 'simulateur',
        more: 'Ouvrir le simulateur',
      },
      {
        title: 'Vérifier',
        details:
          'Une page par appel : les valeurs, la citation qui prouve chacune, la ligne de code qui la porte et les cas qui la vérifient.',
        link: 'editions/',
        more: 'Voir les éditions',
      },
      {
        title: 'Comparer',
        details:
          'Ce qui change d’une année à l’autre, et entre appel régional et appel national de la même année.',
        link: 'differences/',
        more: 'Voir les différences',
      },
      {
        title: 'Programmer',
        details:
          'Une bibliothèque TypeScript, pure et typée, pour votre logiciel ou votre formulaire ; une commande pour de nombreux dossiers.',
        link: '/guides/premiere-evaluation',
        more: 'Première évaluation',
      },
    ],
    counted: {
      editions: 'appels décrits en entier',
      known: 'valeurs connues',
      checked: 'vérifiées par la machine dans le texte',
      unknown: 'déclarées inconnues, jamais devinées',
      cases: 'cas calculés à la main et vérifiés',
    },
    notTitle: 'Ce que ce n’est pas',
    not: [
      'Ce site n’est pas officiel. Les textes décident ; on montre ici comment ils sont lus, avec la preuve.',
      'Ce n’est pas un conseil juridique, ni une décision de l’ARS ou de la CNSA.',
      'Les tarifs de la généralisation (2022 à 2025) sont presque tous inconnus : les textes qui les donnent n’ont pas pu être lus. Qui les détient peut les fournir.',
    ],
    codeTitle: 'Le code',
    codeIntro:
      'Cet exemple est exécuté à chaque version ; les commentaires disent ce qu’il répond.',
  },
  en: {
    promise: 'What the texts give a project, figure by figure',
    tagline:
      'The rules of eleven calls of the French programme ESMS numérique, from 2021 to 2025: who may apply, how large a group, how much, in which instalments. Each figure shows the text it comes from, or says that no text read gives it.',
    simulate: 'Simulate a project',
    read: 'Read the editions',
    features: [
      {
        title: 'Simulate',
        details:
          'Describe your ESMS by their number, or paste a list. The computation runs in your browser: nothing is sent or kept.',
        link: 'simulateur',
        more: 'Open the simulator',
      },
      {
        title: 'Check',
        details:
          'A page for each call: the values, the quote that proves each, the line of code that holds it and the cases that test it.',
        link: 'editions/',
        more: 'See the editions',
      },
      {
        title: 'Compare',
        details:
          'What changes from one year to the next, and between the regional and the national call of one year.',
        link: 'differences/',
        more: 'See the differences',
      },
      {
        title: 'Program',
        details:
          'A TypeScript library, pure and typed, for your software or your form; a command for many files.',
        link: '/en/api/',
        more: 'Reference of the API',
      },
    ],
    counted: {
      editions: 'calls described in full',
      known: 'known values',
      checked: 'checked by machine in the text',
      unknown: 'declared unknown, never guessed',
      cases: 'cases worked out by hand and tested',
    },
    notTitle: 'What it is not',
    not: [
      'This site is not official. The texts decide; it shows how they are read, with the proof.',
      'It is no legal advice, and no decision of an ARS or of the CNSA.',
      'The tariffs of the généralisation (2022 to 2025) are nearly all unknown: the texts that give them could not be read. Who holds them can supply them.',
    ],
    codeTitle: 'The code',
    codeIntro: 'This example is executed at each version; the comments say what it answers.',
  },
};
