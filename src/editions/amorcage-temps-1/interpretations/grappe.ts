import type { Interpretation } from '../../../model/interpretation';

/** How large the group must be, and for which projects. */
export const grappeInterpretations: readonly Interpretation[] = [
  {
    code: 'interpretation.seuil-outre-mer',
    question: {
      fr: 'Le texte fourni n’abaisse le minimum que pour la Corse : vaut-il aussi outre-mer ?',
      en: 'The provided text lowers the minimum for Corse only: does that hold overseas too?',
    },
    default: 'comme-la-corse',
    choices: [
      {
        code: 'comme-la-corse',
        label: {
          fr: 'Outre-mer comme en Corse : deux OG et huit ESMS',
          en: 'Overseas as in Corse: two OG and eight ESMS',
        },
      },
      {
        code: 'comme-la-metropole',
        label: {
          fr: 'Outre-mer comme en métropole : trois OG et quinze ESMS',
          en: 'Overseas as in metropolitan France: three OG and fifteen ESMS',
        },
      },
    ],
    effect: {
      fr: 'Grappes d’outre-mer de 8 à 14 ESMS, ou de deux OG',
      en: 'Overseas grappes of 8 to 14 ESMS, or of two OG',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'deux OG et huit ESMS minimum pour la Corse',
      },
      {
        document: 'widip-ouverture-aap',
        locator: 'page',
        note: 'Treats the overseas territories and Corse alike.',
      },
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Treats the DROM-COM and Corse alike.',
      },
    ],
  },
  {
    code: 'interpretation.og-seul',
    question: {
      fr: 'Un organisme gestionnaire peut-il candidater sans deux autres ?',
      en: 'May an organisme gestionnaire apply without two others?',
    },
    default: 'seul-a-partir-de-15',
    choices: [
      {
        code: 'seul-a-partir-de-15',
        label: {
          fr: 'Oui, s’il apporte lui-même au moins 15 ESMS au projet, dans tous les territoires',
          en: 'Yes, if it brings at least 15 ESMS to the project itself, in every territory',
        },
      },
      {
        code: 'toujours-le-minimum',
        label: {
          fr: 'Non, le nombre minimal d’OG est toujours exigé',
          en: 'No, the minimum number of OG is always required',
        },
      },
    ],
    effect: {
      fr: 'OG seul de 15 ESMS ou plus ; deux OG dont un grand',
      en: 'Single OG with 15 ESMS or more; two OG of which one is large',
    },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Lets medium and large OG apply by themselves.',
      },
      {
        document: 'clubster-hauts-de-france-temps-1',
        locator: 'page',
        note: 'Can be read as asking every project for a grappe of three OG.',
      },
    ],
  },
  {
    code: 'interpretation.og-minimum-conformite',
    question: {
      fr: 'Le nombre minimal d’OG vaut-il pour une mise en conformité ?',
      en: 'Does the minimum number of OG hold for a mise en conformité?',
    },
    default: 'acquisition-seule',
    choices: [
      {
        code: 'acquisition-seule',
        label: {
          fr: 'Seulement si le projet compte au moins une acquisition',
          en: 'Only when the project has at least one acquisition',
        },
      },
      { code: 'tous-les-projets', label: { fr: 'Pour tous les projets', en: 'For every project' } },
    ],
    effect: {
      fr: 'Mise en conformité par un ou deux OG de moins de 15 ESMS chacun',
      en: 'Mise en conformité by one or two OG below 15 ESMS each',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote:
          'd’informatiser le dossier usager. Dans ce cas, les ESMS devront se regrouper en « grappe »',
      },
    ],
  },
  {
    code: 'interpretation.taille-conformite',
    question: {
      fr: 'Le nombre minimal d’ESMS vaut-il pour une mise en conformité ?',
      en: 'Does the minimum number of ESMS hold for a mise en conformité?',
    },
    default: 'tous-les-projets',
    choices: [
      { code: 'tous-les-projets', label: { fr: 'Pour tous les projets', en: 'For every project' } },
      {
        code: 'acquisition-seule',
        label: {
          fr: 'Seulement si le projet compte au moins une acquisition',
          en: 'Only when the project has at least one acquisition',
        },
      },
    ],
    effect: {
      fr: 'Mise en conformité de moins de 15 ESMS (8 en Corse et outre-mer)',
      en: 'Mise en conformité of fewer than 15 ESMS (8 in Corse and overseas)',
    },
    citations: [
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'No file that came in had fewer than 15 ESMS.',
      },
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'Dans ce cas, les ESMS devront se regrouper en « grappe »',
      },
    ],
  },
  {
    code: 'interpretation.grappe-projet-mixte',
    question: {
      fr: 'Dans un projet mixte, quels ESMS et quels OG comptent pour les minima ?',
      en: 'In a mixed project, which ESMS and OG count for the minima?',
    },
    default: 'projet-entier',
    choices: [
      {
        code: 'projet-entier',
        label: {
          fr: 'Tous les ESMS et tous les OG du projet',
          en: 'All ESMS and all OG of the project',
        },
      },
      {
        code: 'part-acquisition',
        label: {
          fr: 'Ceux qui ont une acquisition',
          en: 'Those that have an acquisition',
        },
      },
    ],
    effect: {
      fr: 'Projets mixtes qui comptent peu d’acquisitions',
      en: 'Mixed projects with few acquisitions',
    },
    citations: [
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'Eight of the selected projects were mixed; how they were counted is not said.',
      },
    ],
  },
];
