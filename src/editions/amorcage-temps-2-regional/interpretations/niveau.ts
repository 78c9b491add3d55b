import type { Interpretation } from '../../../model/interpretation';

/** What belongs to the regional call and what to the national one. */
export const interpretationsNiveau: readonly Interpretation[] = [
  {
    code: 'interpretation.taille-nationale',
    question: {
      fr: 'Les 50 ESMS se comptent-ils dans le projet ou dans tout l’organisme ?',
      en: 'Are the 50 ESMS counted in the project or in the whole OG?',
    },
    default: 'esms-du-projet',
    choices: [
      {
        code: 'esms-du-projet',
        label: {
          fr: 'Dans le projet ; un grand organisme peut y mener son pilote',
          en: 'In the project; a large OG may run its pilot there',
        },
      },
      {
        code: 'esms-de-l-og',
        label: {
          fr: 'Dans l’organisme, dont seul le pilote reste régional',
          en: 'In the OG, of which only the pilot stays regional',
        },
      },
    ],
    effect: {
      fr: 'Le niveau des projets de grands organismes',
      en: 'Level of the projects of large OG',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'organismes gestionnaires de grande taille (de 50 ESMS ou plus) ou aux grappes de de 50 ESMS ou plus',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "Le projet pilote préalable au déploiement généralisé peut être réalisé dans le cadre d'un appel à projets régional",
      },
    ],
  },
  {
    code: 'interpretation.cinquante-esms-en-region',
    question: {
      fr: 'Un projet de 50 ESMS ou plus est-il exclu de l’appel régional ?',
      en: 'Is a project of 50 ESMS or more shut out of the regional call?',
    },
    default: 'exclu',
    choices: [
      {
        code: 'exclu',
        label: {
          fr: 'Oui : il relève de l’appel national',
          en: 'Yes: it belongs to the national call',
        },
      },
      {
        code: 'finance-dans-la-limite',
        label: {
          fr: 'Non : il est admis et financé pour 49 ESMS',
          en: 'No: it is admitted and paid for 49 ESMS',
        },
      },
    ],
    effect: {
      fr: 'Acquisition ou mise en conformité de 50 ESMS ou plus',
      en: 'Acquisition or mise en conformité of 50 ESMS or more',
    },
    citations: [
      {
        document: 'dsih-4423-financements-calendrier',
        locator: 'page',
        note: 'Puts the largest regional grappe at 49 ESMS.',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
      },
    ],
  },
];
