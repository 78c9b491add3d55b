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
    ],
  },
];
