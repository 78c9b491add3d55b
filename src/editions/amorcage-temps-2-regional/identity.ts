import type { IdentityItem } from '../../model/edition';

/** What the texts say of the edition as a whole. */
export const identity: readonly IdentityItem[] = [
  {
    label: { fr: 'Phase', en: 'Phase' },
    value: { fr: 'Amorçage, temps 2', en: 'Amorçage, temps 2' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'titre',
        quote: "Programme ESMS numérique Phase d'amorçage – Temps 2",
      },
    ],
  },
  {
    label: { fr: 'Année', en: 'Year' },
    value: { fr: '2021', en: '2021' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote: 'du **12/07/2021 au 15/10/2021**',
      },
    ],
  },
  {
    label: { fr: 'Niveau', en: 'Level' },
    value: {
      fr: 'Régional ; un projet peut réunir des ESMS de plusieurs régions',
      en: 'Regional; a project may bring together ESMS of several regions',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'Les projets sélectionnés dans le cadre des AAP régionaux sont, dans certains cas, multirégionaux',
      },
    ],
  },
  {
    label: { fr: 'Texte de référence', en: 'Governing text' },
    value: {
      fr: 'Instruction de juillet 2021 sur le temps 2 de l’amorçage ; ni son numéro, ni son jour, ni son NOR ne sont connus',
      en: 'Instruction of July 2021 on temps 2 of the amorçage; its number, day and NOR are not known',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          "sera lancée dès la publication de l'instruction relative à cette 2nde phase d'amorçage",
      },
      {
        document: 'media-social-temps-2',
        locator: 'page',
        note: 'Puts its publication at the end of July 2021.',
      },
      { document: 'instruction-temps-2', locator: '–', note: 'The text is not held.' },
    ],
  },
  {
    label: { fr: 'Enveloppe', en: 'Envelope' },
    value: {
      fr: '100 millions d’euros du Ségur pour le temps 2, dont 75 pour les appels régionaux et 10 pour l’appel national ; aucune source n’explique les 15 restants',
      en: '100 million euros of the Ségur for temps 2, of which 75 for the regional calls and 10 for the national one; no source explains the other 15',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: 'financé via les crédits du Ségur du numérique de la santé à hauteur de 100 M€',
      },
      {
        document: 'innovation-mutuelle-85-millions',
        locator: 'page',
        note: 'Gives 75 M€ to the ARS and 10 M€ to the national call.',
      },
      {
        document: 'nexem-credits-regionaux-temps-1',
        locator: 'page',
        note: 'Announces 75 M€ for temps 2.',
      },
      {
        document: 'geroscopie-temps-2',
        locator: 'page',
        note: 'Says that the circular of 30 June 2021 delegates 75 of the 100 M€.',
      },
      { document: 'circulaire-dgos-r1-2021-142', locator: '–', note: 'The text is not held.' },
      {
        document: 'cnsa-communique-2021-09-14',
        locator: 'page',
        note: 'Announces 85 M€ in all.',
      },
      { document: 'dsih-4370-85-millions', locator: 'page', note: 'Repeats the 85 M€.' },
    ],
  },
  {
    label: { fr: 'Objectif', en: 'Target' },
    value: {
      fr: 'Plus de 150 projets avant la fin de 2021',
      en: 'More than 150 projects before the end of 2021',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          "Elle doit permettre de financer plus de 150 nouveaux projets de DUI d'ici la fin de l'année 2021",
      },
    ],
  },
  {
    label: { fr: 'Programme', en: 'Programme' },
    value: {
      fr: '600 millions d’euros de crédits médico-sociaux du Ségur, sur cinq ans',
      en: '600 million euros of Ségur credits for the medico-social sector, over five years',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote:
          'financer des investissements dans le champ du numérique** pour les cinq prochaines années',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: "qui s'élèvent à un montant inédit de 600 millions d'euros",
      },
    ],
  },
  {
    label: { fr: 'Objet des crédits', en: 'What the credits pay for' },
    value: {
      fr: 'Infrastructures, équipements et logiciels ; mise en conformité avec les référentiels et services socles ; interopérabilité et sécurité ; soutien à l’usage',
      en: 'Infrastructure, equipment and software; compliance with the référentiels and services socles; interoperability and security; support to use',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote:
          "contribuer au financement d'une modernisation rapide et d'ampleur des systèmes d'informations selon 4 axes",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: 'tels que prévus par les articles L1470-1 à L1470-6 du Code de Santé Publique',
      },
    ],
  },
  {
    label: { fr: 'Définition du DUI', en: 'Definition of the DUI' },
    value: {
      fr: 'Dossier usager informatisé, interopérable et conforme au cadre national de référence',
      en: 'Computerised user record, interoperable and compliant with the national framework',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote:
          '**dossier usager informatisé et interopérable** conforme au cadre métier, fonctionnel et technique de référence défini au niveau national',
      },
    ],
  },
  {
    label: { fr: 'Suite du programme', en: 'What comes next' },
    value: {
      fr: 'La généralisation, à partir de 2022',
      en: 'The généralisation, from 2022 on',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: 'dans la perspective de la phase de généralisation (à partir de 2022)',
      },
    ],
  },
  {
    label: { fr: 'Portée', en: 'Scope' },
    value: {
      fr: 'Règles générales lues dans l’appel d’Île-de-France, qui applique l’instruction nationale ; celles qui lui sont propres ne lient que les dossiers reçus par cette ARS',
      en: 'General rules as read in the call of Île-de-France, which applies the national instruction; those of its own bind only the files that this ARS receives',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          "Conformément à l'instruction nationale, la recevabilité des candidatures sera étudiée",
      },
    ],
  },
];
