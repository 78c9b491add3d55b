import type { Criterion } from '../../../model/edition';

/** What the file must contain. */
export const dossier: readonly Criterion[] = [
  {
    code: 'dossier.description',
    label: {
      fr: 'Description du projet de DUI',
      en: 'Description of the DUI project',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'description' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote:
          "Mise en place d'un dossier usager informatisé ou Evolution d'une solution dossier usager informatisé existante interopérable avec des services socles ou Généralisation d'une solution conforme",
      },
    ],
  },
  {
    code: 'dossier.soutien-departement',
    label: {
      fr: 'Soutien du département ou de la métropole compétente, le cas échéant',
      en: 'Support of the département, or of the métropole in charge, where relevant',
    },
    force: 'recommended',
    rule: { kind: 'piece', piece: 'soutienDepartement' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote:
          'Le cas échéant matérialiser le soutien du conseil départemental ou de la métropole à compétence du département',
      },
    ],
  },
  {
    code: 'dossier.attestation',
    label: {
      fr: 'Attestation sur l’honneur du respect du socle d’exigences',
      en: 'Sworn statement that the socle d’exigences is met',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'attestationSurLHonneur' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote:
          "Le demandeur doit produire une attestation sur l'honneur relative au respect du socle d'exigences des solutions numériques",
      },
    ],
  },
  {
    code: 'dossier.nombre-utilisateurs',
    label: {
      fr: 'Nombre d’utilisateurs, et lesquels',
      en: 'Number of users, and which',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'nombreUtilisateurs' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote: "Nombre de personnes susceptibles d'utiliser l'outil, préciser lesquelles",
      },
    ],
  },
  {
    code: 'dossier.typologie',
    label: {
      fr: 'Type de projet : grand ou moyen organisme, ou grappe de petites structures',
      en: 'Type of project: large or medium OG, or grappe de petites structures',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'typologie' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote: 'Gros/moyen OG ou Grappes de petites structures',
      },
    ],
  },
  {
    code: 'dossier.type-public',
    label: {
      fr: 'Public accompagné par chaque ESMS',
      en: 'Public that each ESMS accompanies',
    },
    force: 'required',
    rule: { kind: 'every-esms', test: { kind: 'champ-known' } },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote: 'Type de public PA, PH, PDS, ASE, Social...',
      },
    ],
  },
  {
    code: 'dossier.liste-structures',
    label: {
      fr: 'Porteur et liste des ESMS',
      en: 'Porteur and list of the ESMS',
    },
    force: 'required',
    // A project file always lists its ESMS: only the porteur may be lacking.
    rule: { kind: 'named', field: 'porteur' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote:
          "Fournir le nom de l'OG porteur du projet, sa typologie et la liste des établissements qui bénéficieront de la solution mutualisée et leur typologie",
      },
    ],
  },
  {
    code: 'dossier.equipe-projet',
    label: {
      fr: 'Équipe du projet : effectif, rôles et organisation, hors AMOA',
      en: 'Project team: numbers, roles and organisation, AMOA aside',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'equipeProjet' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote:
          "Si oui Préciser le nombre de personnes mobilisées sur le projet et leur rôle, et l'organisation du projet (hors AMOA)",
      },
    ],
  },
  {
    code: 'dossier.duree',
    label: {
      fr: 'Durée du projet',
      en: 'Duration of the project',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'duree' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote: 'Durée du projet Préciser la durée du projet',
      },
    ],
  },
  {
    code: 'dossier.planning',
    label: {
      fr: 'Planning prévisionnel',
      en: 'Provisional planning',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'planning' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote: 'Fournir le planning prévisionnel de mise en œuvre du projet',
      },
    ],
  },
  {
    code: 'dossier.disponibilite',
    label: {
      fr: 'Continuité d’activité et taux de disponibilité du DUI',
      en: 'Continuity of service and availability rate of the DUI',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'disponibilite' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote: "Continuité d'activité de l'application * Taux de disponibilité du DUI",
      },
    ],
  },
  {
    code: 'dossier.confidentialite',
    label: {
      fr: 'Règles d’accès écrites et information des usagers sur leurs données',
      en: 'Written access rules, and users informed about their data',
    },
    force: 'required',
    rule: { kind: 'piece', piece: 'confidentialite' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 1. Critères d'éligibilité",
        quote: "Existence d'un document interne sur les règles d'accès et d'usage du SI",
      },
    ],
  },
];
