import type { Parameter } from '../../../model/parameter';

/** The flat rates and the cap on what they pay. */
export const tarifs: readonly Parameter[] = [
  {
    code: 'plafond.esms-finances',
    label: { fr: 'ESMS financés au plus par projet', en: 'ESMS paid for at most, per project' },
    value: 49,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'est prévu, dans la limite de 49 ESMS par projet',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 2. Projet de mise en conformité',
        quote:
          'un **financement forfaitaire de 10K€ par ESMS** est prévu, dans la limite de 49 ESMS par projet',
      },
    ],
  },
  {
    code: 'tarif.acquisition',
    label: {
      fr: 'Forfait d’acquisition et de déploiement d’un DUI conforme',
      en: 'Flat rate for acquiring and deploying a compliant DUI',
    },
    value: '25000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Projets éligibles, 1. Projet d'acquisition",
        quote: 'un **financement forfaitaire à hauteur de 25k€ par ESMS** est prévu',
      },
    ],
  },
  {
    code: 'tarif.mise-en-conformite',
    label: {
      fr: 'Forfait de mise en conformité et d’accompagnement à l’usage',
      en: 'Flat rate for mise en conformité and support to use',
    },
    value: '10000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 2. Projet de mise en conformité',
        quote: 'un **financement forfaitaire de 10K€ par ESMS** est prévu',
      },
    ],
  },
  {
    code: 'tarif.equipement',
    label: {
      fr: 'Forfait d’équipement et d’infrastructure',
      en: 'Flat rate for equipment and infrastructure',
    },
    value: '20000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          'Un **financement forfaitaire de 20k€ par ESMS** est ainsi prévu pour le financement des équipements et infrastructures',
      },
    ],
  },
  {
    code: 'tarif.amoa-marche',
    label: {
      fr: 'Forfait d’AMOA pour la procédure de marché',
      en: 'Flat rate for AMOA in the procurement procedure',
    },
    value: '15000.00',
    unit: 'EUR/projet',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          'Un **financement forfaitaire de 15 K€ par projet** est possible pour un accompagnement dans la conduite de la procédure de marché',
      },
    ],
  },
  {
    code: 'tarif.amoa-pilotage',
    label: {
      fr: 'Forfait d’AMOA pour le pilotage du projet',
      en: 'Flat rate for AMOA in steering the project',
    },
    value: '100000.00',
    unit: 'EUR/projet',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          'Un **financement forfaitaire de 100 K€ par projet** pour un accompagnement au pilotage du projet',
      },
    ],
  },
  {
    code: 'tarif.deploiement',
    label: {
      fr: 'Déploiement d’une solution déjà conforme',
      en: 'Deployment of a solution that is already compliant',
    },
    value: 'not-funded',
    unit: 'EUR/esms',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote: "les modalités de dégressivité seront précisées dans l'appel à projets national",
        note: 'The national call pays for it, not the regional one.',
      },
    ],
  },
];
