import type { Criterion } from '../../../model/edition';

/** What makes a project come first. */
export const priorite: readonly Criterion[] = [
  {
    code: 'priorite.motivation',
    label: {
      fr: 'Objectifs du projet et organisation du porteur',
      en: 'Objectives of the project and organisation of the porteur',
    },
    force: 'priority',
    rule: { kind: 'piece', piece: 'prioriteMotivation' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection des projets, 2. Critères de priorisation',
        quote: "Préciser les objectifs du projet et l'organisation mise en place",
      },
    ],
  },
  {
    code: 'priorite.perimetre-fonctionnel',
    label: {
      fr: 'Blocs fonctionnels de l’ANAP mis en œuvre, avec leurs indicateurs',
      en: 'Functional blocks of the ANAP put to use, with their indicators',
    },
    force: 'priority',
    rule: { kind: 'piece', piece: 'prioritePerimetreFonctionnel' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection des projets, 2. Critères de priorisation',
        quote:
          "Préciser le ou les blocs fonctionnels mis en œuvre et les indicateurs associés (selon la cartographie de l'ANAP)",
      },
    ],
  },
  {
    code: 'priorite.solution-mutualisee',
    label: {
      fr: 'Solution partagée entre plusieurs organismes gestionnaires',
      en: 'Solution shared between several OG',
    },
    force: 'priority',
    // Several categories of ESMS are wished for « si possible » only.
    rule: { kind: 'several', of: 'og' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection des projets, 2. Critères de priorisation',
        quote:
          "Solution mutualisée (partagée entre plusieurs OG si possibles de catégories d'esms différentes)",
      },
    ],
  },
  {
    code: 'priorite.interoperabilite',
    label: {
      fr: 'Deux services socles, ou un service socle et une plateforme',
      en: 'Two services socles, or one and a platform',
    },
    force: 'priority',
    rule: {
      kind: 'any',
      of: [
        {
          kind: 'minimum',
          count: { kind: 'services', among: ['mssante', 'dmp', 'e-prescription'] },
          bound: 'priorite.minimum-services-socles',
        },
        {
          kind: 'because',
          reason: {
            fr: 'Une plateforme s’ajoute à un service socle.',
            en: 'A platform comes beside one service socle.',
          },
          rule: {
            kind: 'all',
            of: [
              { kind: 'some-service', among: ['mssante', 'dmp', 'e-prescription'] },
              { kind: 'fact', path: 'solution.plateformeEParcours' },
            ],
          },
        },
      ],
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection des projets, 2. Critères de priorisation',
        quote:
          "Possibilité d'usage de deux services socle minimum (exemple MSSanté, DMP, etc.) ou d'un service socle et d'une plateforme (exemple e-parcours)",
      },
    ],
  },
  {
    code: 'priorite.plateforme-regionale',
    label: {
      fr: 'Échanges avec une plateforme régionale',
      en: 'Exchanges with a regional platform',
    },
    force: 'priority',
    rule: { kind: 'fact', path: 'solution.plateformeEParcours' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection des projets, 2. Critères de priorisation',
        quote:
          "Décrire les modalités d'échanges avec une plateforme régionale et préciser le nom de cette plateforme",
      },
    ],
  },
];
