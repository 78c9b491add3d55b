import type { Criterion } from '../../../model/edition';

/** What the ARS Île-de-France pays attention to in the files that it receives. */
export const ileDeFrance: readonly Criterion[] = [
  {
    code: 'priorite.idf-enjeux',
    label: {
      fr: 'Île-de-France : les enjeux et les besoins sont bien compris',
      en: 'Île-de-France: stakes and needs are well understood',
    },
    force: 'priority',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: { kind: 'piece', piece: 'prioriteIdfEnjeux' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote: 'expriment une **bonne compréhension des enjeux et des besoins**',
      },
    ],
  },
  {
    code: 'priorite.idf-besoins',
    label: {
      fr: 'Île-de-France : les besoins des utilisateurs et les fonctions déployées sont identifiés',
      en: 'Île-de-France: the needs of the users and the functions deployed are identified',
    },
    force: 'priority',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: { kind: 'piece', piece: 'prioriteIdfBesoins' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          'identifient clairement les **besoins des utilisateurs** et les **fonctionnalités déployées**',
      },
    ],
  },
  {
    code: 'priorite.idf-equipe',
    label: {
      fr: 'Île-de-France : l’équipe dédiée est décrite',
      en: 'Île-de-France: the dedicated team is described',
    },
    force: 'priority',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: { kind: 'piece', piece: 'prioriteIdfEquipe' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote: "précisent la **composition de l'équipe dédiée** à la mise en œuvre du projet",
      },
    ],
  },
  {
    code: 'priorite.idf-planning',
    label: {
      fr: 'Île-de-France : le planning indique les principaux jalons',
      en: 'Île-de-France: the planning shows the main milestones',
    },
    force: 'priority',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: {
        kind: 'any',
        of: [
          { kind: 'piece', piece: 'planning' },
          { kind: 'piece', piece: 'prioriteIdfPlanning' },
        ],
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote: 'précisent un planning de déploiement indiquant les principaux jalons',
      },
    ],
  },
  {
    code: 'priorite.idf-securite',
    label: {
      fr: 'Île-de-France : les données personnelles sont protégées et les usagers informés de leurs droits',
      en: 'Île-de-France: personal data are protected and users informed of their rights',
    },
    force: 'priority',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: { kind: 'piece', piece: 'prioriteIdfSecurite' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          'se conforment aux **exigences de sécurité** vis-à-vis de la protection des données personnelles',
      },
    ],
  },
  {
    code: 'priorite.idf-interoperabilite',
    label: {
      fr: 'Île-de-France : le DUI échange avec MSSanté et avec le DMP',
      en: 'Île-de-France: the DUI exchanges data with MSSanté and with the DMP',
    },
    force: 'priority',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: {
        kind: 'all',
        of: [
          { kind: 'some-service', among: ['mssante'] },
          { kind: 'some-service', among: ['dmp'] },
        ],
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          "font état de **l'interopérabilité** en tant qu'enjeu majeur du programme ESMS numérique",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote: "sera également appréciée, notamment l'intégration avec TERR-eSANTÉ",
      },
    ],
  },
  {
    code: 'priorite.idf-territoire',
    label: {
      fr: 'Île-de-France : le projet s’inscrit dans un projet territorial',
      en: 'Île-de-France: the project is part of a territorial one',
    },
    force: 'priority',
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: { kind: 'piece', piece: 'prioriteIdfTerritoire' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          "s'inscrivent dans des projets territoriaux en lien avec les ES et les acteurs de villes",
      },
    ],
  },
  {
    code: 'priorite.idf-equilibre',
    label: {
      fr: 'Île-de-France : équilibre entre territoires, champs et statuts',
      en: 'Île-de-France: balance between territories, fields and statuses',
    },
    force: 'priority',
    // A balance between projects: no single file can show it.
    rule: {
      kind: 'when',
      condition: { kind: 'ars-depot', in: ['11'] },
      then: { kind: 'undecidable', because: 'limite.ponderation' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          "l'équilibre entre les différents territoires, les champs d'activité et les statuts (publics, privés, privés non lucratifs) des établissements accompagnés au niveau régional",
      },
    ],
  },
];
