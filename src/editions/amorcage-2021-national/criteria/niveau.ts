import type { Criterion } from '../../../model/edition';
import { operationDui, tailleNationale } from '../definitions';

/** The size of a national project, and the deployment that it carries. */
export const niveau: readonly Criterion[] = [
  {
    code: 'niveau.national',
    label: {
      fr: 'Un organisme gestionnaire, ou une grappe, de taille nationale',
      en: 'An OG, or a grappe, of national size',
    },
    force: 'required',
    rule: tailleNationale,
    orientation: 'amorcage-temps-2-regional',
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
        quote: 'des organismes gestionnaires ou des groupements de 50 ESMS ou plus',
      },
    ],
  },
  {
    code: 'projet.pilote',
    label: {
      fr: 'Un projet pilote, acquisition ou mise en conformité, précède le déploiement',
      en: 'A pilot project, acquisition or mise en conformité, precedes the deployment',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: { kind: 'operation', in: ['deploiement'] } },
      then: { kind: 'certification' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "à l'issue d'un projet pilote (ont déjà fait l'acquisition ou la mise en conformité d'une solution)",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "Le projet pilote préalable au déploiement généralisé peut être réalisé dans le cadre d'un appel à projets régional, ou dans le cadre de l'appel à projets national",
      },
    ],
  },
  {
    code: 'projet.deploiement-generalise',
    label: {
      fr: 'La solution est déployée dans tous les ESMS, le pilote compris',
      en: 'The solution is deployed in all ESMS, the pilot included',
    },
    force: 'required',
    rule: {
      kind: 'all',
      of: [
        { kind: 'every-esms', test: operationDui },
        // A pilot alone belongs to the regional call: here it goes with the deployment.
        { kind: 'some-esms', test: { kind: 'operation', in: ['deploiement'] } },
      ],
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "opérer un déploiement généralisé de la solution DUI déjà conforme sur l'ensemble de leurs ESMS",
      },
    ],
  },
];
