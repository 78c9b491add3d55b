import type { Interpretation } from '../../../model/interpretation';

/** How much is paid, by which ARS, and on the credits of which year. */
export const interpretationsFinancement: readonly Interpretation[] = [
  {
    code: 'interpretation.degressivite',
    question: {
      fr: 'Quelle part des 5 000 € par ESMS est payée ?',
      en: 'Which part of the 5,000 euros per ESMS is paid?',
    },
    default: 'borne',
    choices: [
      {
        code: 'borne',
        label: {
          fr: 'Inconnue : entre rien et le forfait',
          en: 'Unknown: between nothing and the flat rate',
        },
      },
      {
        code: 'sans-degressivite',
        label: {
          fr: 'Le forfait entier, pour chaque ESMS',
          en: 'The whole flat rate, for each ESMS',
        },
        parameters: { 'tarif.deploiement': '5000.00' },
      },
    ],
    effect: {
      fr: 'Le montant de tout déploiement',
      en: 'Amount of every deployment',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "un **financement forfaitaire de 5k€ par ESMS** est prévu, les modalités de dégressivité seront précisées dans l'appel à projets national",
      },
    ],
  },
  {
    code: 'interpretation.pilote-national',
    question: {
      fr: 'Quel est le forfait d’un pilote mené dans l’appel national ?',
      en: 'What is the rate of a pilot made inside the national call?',
    },
    default: 'inconnu',
    choices: [
      {
        code: 'inconnu',
        label: {
          fr: 'Inconnu : l’appel national n’est pas détenu',
          en: 'Unknown: the national call is not held',
        },
      },
      {
        code: 'tarifs-regionaux',
        label: {
          fr: 'Celui des appels régionaux de la même phase',
          en: 'That of the regional calls of the same phase',
        },
        parameters: {
          'tarif.acquisition': '25000.00',
          'tarif.mise-en-conformite': '10000.00',
        },
      },
    ],
    effect: {
      fr: 'Les projets avec une acquisition ou une mise en conformité',
      en: 'Projects with an acquisition or a mise en conformité',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "ou dans le cadre de l'appel à projets national selon la temporalité et la configuration du projet",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'un **financement forfaitaire à hauteur de 25k€ par ESMS** est prévu',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 2. Projet de mise en conformité',
        quote: 'un **financement forfaitaire de 10K€ par ESMS** est prévu',
      },
    ],
  },
  {
    code: 'interpretation.ars-referente',
    question: {
      fr: 'Un projet national est-il partagé entre plusieurs ARS ?',
      en: 'Is a national project shared between several ARS?',
    },
    default: 'ars-unique',
    choices: [
      {
        code: 'ars-unique',
        label: {
          fr: 'Non : une ARS référente porte toute la subvention',
          en: 'No: one ARS référente carries the whole grant',
        },
      },
      {
        code: 'prorata',
        label: {
          fr: 'Oui, à proportion du nombre d’ESMS',
          en: 'Yes, in proportion to the number of ESMS',
        },
      },
    ],
    effect: {
      fr: 'Ce que paie chaque ARS',
      en: 'What each ARS pays',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'La répartition ARS par ARS',
        quote:
          'Les ARS référentes sont chargées de conventionner avec les organismes gestionnaires',
      },
      {
        document: 'dsih-4522-premiers-credits',
        locator: 'tableau des subventions',
        note: 'Each grant stands under one ARS.',
      },
    ],
  },
  {
    code: 'interpretation.credits-par-annee',
    question: {
      fr: 'Que devient un projet plus grand que le reste des crédits de l’année ?',
      en: 'What of a project larger than what is left of the credits of the year?',
    },
    default: 'report',
    choices: [
      {
        code: 'report',
        label: {
          fr: 'Il passe aux crédits de l’année suivante, et les suivants avec lui',
          en: 'It goes to the credits of the next year, and so do those after it',
        },
      },
      {
        code: 'saut',
        label: {
          fr: 'Le premier projet plus petit qui tient dans le reste prend sa place',
          en: 'The next smaller project that fits into what is left takes its place',
        },
      },
    ],
    effect: {
      fr: 'La sélection, non le montant d’un projet',
      en: 'The selection, not the amount of a project',
    },
    citations: [
      {
        document: 'dsih-4522-premiers-credits',
        locator: 'tableau des subventions',
        note: 'The grants of 2021 exceed the reserved 10 M€: the envelope was no hard limit.',
      },
    ],
  },
];
