import type { Criterion } from '../../../model/edition';

/** What the DUI must be and do. */
export const solution: readonly Criterion[] = [
  {
    code: 'solution.cahier-des-charges',
    label: {
      fr: 'La solution respecte le cahier des charges national',
      en: 'The solution meets the national cahier des charges',
    },
    force: 'required',
    rule: { kind: 'fact', path: 'solution.cahierDesCharges' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles au soutien en phase d'amorçage",
        quote:
          "Les projets éligibles doivent permettre d'informatiser le dossier usager avec une solution **conforme au cahier des charges national**",
      },
    ],
  },
  {
    code: 'solution.services-socles',
    label: {
      fr: 'Services socles reliés au DUI des ESMS médicalisés',
      en: 'Services socles linked to the DUI of ESMS médicalisés',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: { kind: 'flag', field: 'medicalise' } },
      then: {
        kind: 'minimum',
        count: {
          kind: 'services',
          among: {
            interpretation: 'interpretation.liste-services-socles',
            choices: {
              trois: ['mssante', 'dmp', 'e-prescription'],
              quatre: ['mssante', 'dmp', 'e-prescription', 'e-parcours'],
            },
          },
        },
        bound: 'interoperabilite.minimum-services-socles.medicalises',
      },
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
          'Avec **au moins deux services socles** (MSSanté, DMP ou e-prescription) pour les ESMS médicalisés',
      },
    ],
  },
  {
    code: 'solution.non-medicalises',
    label: {
      fr: 'DUI des ESMS non médicalisés relié à MSSanté ou à une plateforme e-parcours',
      en: 'DUI of ESMS non médicalisés linked to MSSanté or to an e-parcours platform',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: {
        kind: 'some-esms',
        test: { kind: 'not', of: { kind: 'flag', field: 'medicalise' } },
      },
      then: { kind: 'some-service', among: ['mssante', 'e-parcours'] },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles au soutien en phase d'amorçage",
        quote:
          'Pour les ESMS non médicalisés, la solution logicielle pourra être interfacée à une plateforme régionale de coordination (plateforme e-parcours) et à la messagerie sécurisée de santé',
      },
    ],
  },
  {
    code: 'solution.referentiels',
    label: {
      fr: 'Le projet identifie de nouveaux usages et vérifie les référentiels socles, dont l’INS',
      en: 'The project identifies new uses and checks the référentiels socles, INS among them',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles au soutien en phase d'amorçage",
        quote: "vérifier l'intégration des référentiels socles dont l'INS dans les solutions",
      },
    ],
  },
  {
    code: 'acquisition.situation',
    label: {
      fr: 'Acquisition : pas encore de DUI, ou un DUI non conforme ou inadaptable à remplacer',
      en: 'Acquisition: no DUI yet, or one to replace that is neither compliant nor adaptable',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: { kind: 'operation', in: ['acquisition'] } },
      then: { kind: 'certification' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote:
          "dans les ESMS n'en disposant pas encore ou en remplacement d'un DUI existant non-conforme ou inadaptable",
      },
    ],
  },
  {
    code: 'conformite.referentiels-services-socles',
    label: {
      fr: 'Mise en conformité : la solution intègre les référentiels et services socles',
      en: 'Mise en conformité: the solution integrates the référentiels and services socles',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: { kind: 'operation', in: ['mise-en-conformite'] } },
      then: { kind: 'certification' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 2. Projet de mise en conformité',
        quote:
          'La solution déployée devra impérativement intégrer les référentiels et services socles du virage du numérique en santé',
      },
    ],
  },
];
