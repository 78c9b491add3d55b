import type { Interpretation } from '../../../model/interpretation';

/** What is asked of the solution and of its purchase. */
export const interpretationsSolution: readonly Interpretation[] = [
  {
    code: 'interpretation.derogation-acquisition',
    question: {
      fr: 'La dérogation au marché national couvre-t-elle une acquisition ?',
      en: 'Does the derogation from the national market cover an acquisition?',
    },
    default: 'montee-de-version-seule',
    choices: [
      {
        code: 'montee-de-version-seule',
        label: {
          fr: 'Non : chaque ESMS du projet fait une mise en conformité',
          en: 'No: each ESMS of the project makes its DUI compliant',
        },
      },
      {
        code: 'part-conformite',
        label: {
          fr: 'Elle couvre la part de mise en conformité d’un projet mixte',
          en: 'It covers the mise en conformité part of a projet mixte',
        },
      },
    ],
    effect: {
      fr: 'Les acquisitions et projets mixtes hors du marché',
      en: 'Acquisitions and projets mixtes outside the market',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Conformité des achats au cadre technique de référence',
        quote:
          "Dans ce cas, les projets de montée de version du dossier usager informatisé peuvent bénéficier des crédits d'amorçage",
      },
    ],
  },
  {
    code: 'interpretation.liste-services-socles',
    question: {
      fr: 'L’e-parcours compte-t-il parmi les deux services socles des ESMS médicalisés ?',
      en: 'Does e-parcours count among the two services socles of ESMS médicalisés?',
    },
    default: 'trois',
    choices: [
      {
        code: 'trois',
        label: {
          fr: 'Non : MSSanté, DMP et e-prescription seulement',
          en: 'No: MSSanté, DMP and e-prescription only',
        },
      },
      {
        code: 'quatre',
        label: {
          fr: 'Oui',
          en: 'Yes',
        },
      },
    ],
    effect: {
      fr: 'Les ESMS médicalisés avec un service socle et une plateforme',
      en: 'ESMS médicalisés with one service socle and a platform',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles au soutien en phase d'amorçage",
        quote:
          'Avec **au moins deux services socles** (MSSanté, DMP ou e-prescription) pour les ESMS médicalisés',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection des projets, 2. Critères de priorisation',
        quote: "ou d'un service socle et d'une plateforme (exemple e-parcours)",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote:
          "le DMP, les outils de coordination du parcours (E-parcours), des API d'échange avec le SI du suivi des orientations pour les personnes handicapées",
      },
    ],
  },
  {
    code: 'interpretation.interoperabilite-non-medicalises',
    question: {
      fr: '« Devront » et « pourra » : les ESMS non médicalisés ont-ils besoin d’une interface ?',
      en: '« Devront » against « pourra »: do ESMS non médicalisés need an interface?',
    },
    default: 'facultative',
    choices: [
      {
        code: 'facultative',
        label: {
          fr: 'Non : aucune n’est exigée',
          en: 'No: none is asked for',
        },
      },
      {
        code: 'une-interface',
        label: {
          fr: 'Oui : MSSanté ou une plateforme e-parcours',
          en: 'Yes: MSSanté or an e-parcours platform',
        },
      },
    ],
    effect: {
      fr: 'Les projets d’ESMS non médicalisés sans aucune interface',
      en: 'Projects of ESMS non médicalisés without any interface',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles au soutien en phase d'amorçage",
        quote: "Tous les projets devront mettre en œuvre l'interopérabilité du DUI",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles au soutien en phase d'amorçage",
        quote:
          'pourra être interfacée à une plateforme régionale de coordination (plateforme e-parcours) et à la messagerie sécurisée de santé',
      },
    ],
  },
  {
    code: 'interpretation.unicite-idf',
    question: {
      fr: 'L’Île-de-France exige-t-elle une seule solution de tout projet, mixte ou non ?',
      en: 'Does Île-de-France ask for one solution in every project, mixed or not?',
    },
    default: 'projet-mixte',
    choices: [
      {
        code: 'projet-mixte',
        label: {
          fr: 'Non : sa liste résume l’appel, où la règle vise les projets mixtes',
          en: 'No: its list sums up the call, whose rule is about projets mixtes',
        },
      },
      {
        code: 'tous-les-projets',
        label: {
          fr: 'Oui, des dossiers qu’elle reçoit',
          en: 'Yes, of the files that it receives',
        },
      },
    ],
    effect: {
      fr: 'Île-de-France : projets d’une seule opération avec plusieurs solutions',
      en: 'Île-de-France: projects of one operation with several solutions',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          'unicité de la solution déployée, conformité au cadre technique du virage du numérique en santé',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Enjeu de regroupement des ESMS autour d'une solution commune",
        quote:
          "Dans le cas d'un projet mixte, la solution déployée devra être la même pour tous les ESMS du groupement",
      },
    ],
  },
];
