import type { Parameter } from '../../../model/parameter';

/** How many services and usage criteria a project retains. */
export const services: readonly Parameter[] = [
  {
    code: 'interoperabilite.minimum-services-socles.medicalises',
    label: {
      fr: 'Services socles exigés pour les ESMS médicalisés',
      en: 'Services socles required for ESMS médicalisés',
    },
    value: 2,
    unit: 'services',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles au soutien en phase d'amorçage",
        quote:
          'Avec **au moins deux services socles** (MSSanté, DMP ou e-prescription) pour les ESMS médicalisés',
      },
    ],
  },
  {
    code: 'priorite.minimum-services-socles',
    label: {
      fr: 'Services socles qui donnent priorité',
      en: 'Services socles that give priority',
    },
    value: 2,
    unit: 'services',
    role: 'priority',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection des projets, 2. Critères de priorisation',
        quote: "Possibilité d'usage de deux services socle minimum (exemple MSSanté, DMP, etc.)",
      },
    ],
  },
  {
    code: 'usage.minimum-criteres-socles',
    label: {
      fr: 'Indicateurs des services socles à choisir',
      en: 'Indicators on services socles to choose',
    },
    value: 2,
    unit: 'criteres',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote: 'au moins deux des critères sont à choisir et à valoriser',
      },
    ],
  },
];
