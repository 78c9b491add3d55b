import type { Parameter } from '../../../model/parameter';

/** What later calls pay for and this one does not. */
export const nonFinanceParameters: readonly Parameter[] = [
  {
    code: 'tarif.amoa-marche',
    label: {
      fr: 'Forfait d’AMOA, procédure de marché',
      en: 'Flat rate for AMOA, procurement procedure',
    },
    value: 'not-funded',
    unit: 'EUR/projet',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "retenus dans le cadre du temps 1 de la phase d'amorçage pourront également bénéficier de ces financements",
      },
    ],
  },
  {
    code: 'tarif.amoa-pilotage',
    label: {
      fr: 'Forfait d’AMOA, pilotage du projet',
      en: 'Flat rate for AMOA, project steering',
    },
    value: 'not-funded',
    unit: 'EUR/projet',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "retenus dans le cadre du temps 1 de la phase d'amorçage pourront également bénéficier de ces financements",
      },
    ],
  },
  {
    code: 'tarif.deploiement',
    label: {
      fr: 'Forfait de déploiement d’une solution déjà conforme',
      en: 'Flat rate for the deployment of an already compliant solution',
    },
    value: 'not-funded',
    unit: 'EUR/esms',
    role: 'informative',
    // No text says that temps 1 leaves it out: the project type first appears in temps 2.
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "souhaitent opérer un déploiement généralisé de la solution DUI déjà conforme sur l'ensemble de leurs ESMS",
      },
    ],
  },
  {
    code: 'seuil.national',
    label: {
      fr: 'Seuil de l’appel à projets national',
      en: 'Threshold of the national call for projects',
    },
    value: 'none',
    unit: 'esms',
    role: 'informative',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: 'sélectionnés par les ARS dans le cadre d’appels à projets régionaux',
      },
    ],
  },
];
