import type { Criterion } from '../../../model/edition';
import {
  equipementDePetitOg,
  grappeDePetitesStructures,
  operationDui,
  petitOg,
} from '../definitions';

/** What small OG may ask for beside their DUI. */
export const petitesStructures: readonly Criterion[] = [
  {
    code: 'petit-og.mutualisation',
    label: {
      fr: 'Les petits organismes gestionnaires se regroupent',
      en: 'Small OG join forces',
    },
    force: 'recommended',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: petitOg },
      then: { kind: 'several', of: 'og' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "veilleront à s'inscrire dans une logique de mutualisation de sorte d'atteindre une taille critique",
      },
    ],
  },
  {
    code: 'equipement.petit-og',
    label: {
      fr: 'Équipement des ESMS de petits organismes gestionnaires',
      en: 'Equipment of the ESMS of small OG',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: equipementDePetitOg },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "que ce soit dans le cadre d'une grappe de petites structures ou pour les petits gestionnaires qui seraient intégrés à un projet de déploiement généralisé",
      },
    ],
  },
  {
    code: 'amoa.marche-grappe',
    label: {
      fr: 'AMOA pour la procédure de marché d’une grappe de petites structures',
      en: 'AMOA for the procurement procedure of a grappe de petites structures',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'fact', path: 'amoa.marche' },
      then: grappeDePetitesStructures,
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "est possible pour un accompagnement dans la conduite de la procédure de marché portée par la centrale d'achat mandatée par la CNSA",
      },
    ],
  },
  {
    code: 'amoa.pilotage-grappe',
    label: {
      fr: 'AMOA pour le pilotage du projet d’une grappe de petites structures',
      en: 'AMOA for steering the project of a grappe de petites structures',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'fact', path: 'amoa.pilotage' },
      then: grappeDePetitesStructures,
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: 'de DUI est également possible pour les grappes de petites structures',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: "Ce financement de 100 k€ peut couvrir le recrutement d'un chef de projet interne",
      },
    ],
  },
  {
    code: 'amoa.temps-1',
    label: {
      fr: 'Grappe de petites structures déjà retenue au temps 1',
      en: 'Grappe de petites structures already selected in temps 1',
    },
    force: 'discretionary',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "Les projets portés par des grappes de petites structures retenus dans le cadre du temps 1 de la phase d'amorçage pourront également bénéficier de ces financements",
      },
    ],
  },
  {
    code: 'equipement.concomitance',
    label: {
      fr: 'L’équipement accompagne un projet de DUI, déploiement compris',
      en: 'Equipment goes with a DUI project, deployment included',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: { kind: 'flag', field: 'equipement' } },
      then: { kind: 'some-esms', test: operationDui },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "Le financement des équipements et infrastructures doit être concomitant avec un projet de mise en œuvre d'un Dossier Usager Informatisé",
      },
    ],
  },
];
