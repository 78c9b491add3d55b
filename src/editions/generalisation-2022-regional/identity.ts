import type { IdentityItem } from '../../model/edition';

/** What the texts say of the edition as a whole. */
export const identity: readonly IdentityItem[] = [
  {
    label: { fr: 'Phase', en: 'Phase' },
    value: { fr: 'Généralisation', en: 'Généralisation' },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Point d’avancement du programme en Grand Est',
        quote: '295 ESMS lors de l’AAP régional n°3 (enveloppe de 3,4 M€)',
      },
    ],
  },
  {
    label: { fr: 'Année', en: 'Year' },
    value: {
      fr: '2022 ; troisième appel à projets régional',
      en: '2022; third regional call for projects',
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Point d’avancement du programme en Grand Est',
        quote: '295 ESMS lors de l’AAP régional n°3 (enveloppe de 3,4 M€)',
      },
    ],
  },
  {
    label: { fr: 'Niveau', en: 'Level' },
    value: {
      fr: 'Régional ; un projet peut réunir des ESMS de plusieurs régions',
      en: 'Regional; a project may bring together ESMS of several regions',
    },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: 'Sends to the ARS the projects of 15 ESMS (8 in Corse and overseas) to fewer than 50.',
      },
    ],
  },
  {
    label: { fr: 'Texte de référence', en: 'Governing text' },
    value: {
      fr: 'Instruction n° DNS/CNSA/DGCS/2022/34 du 8 février 2022, BO Santé n° 7 du 15 mars 2022, p. 78 ; NOR inconnu, texte non consulté',
      en: 'Instruction n° DNS/CNSA/DGCS/2022/34 of 8 February 2022, BO Santé n° 7 of 15 March 2022, p. 78; NOR unknown, text not held',
    },
    citations: [
      {
        document: 'accens-instruction-2022',
        locator: 'page',
        note: 'Gives the number, the date and the reference in the official bulletin.',
      },
      { document: 'instruction-2022-34', locator: '–', note: 'The text is not held.' },
    ],
  },
  {
    label: { fr: 'Enveloppe', en: 'Envelope' },
    value: {
      fr: '100 millions d’euros pour 2022, tous volets réunis (appels régionaux, appel national, SONS) ; leur répartition est inconnue',
      en: '100 million euros for 2022 over all segments (regional calls, national call, SONS); how they split it is unknown',
    },
    citations: [
      {
        document: 'uriopss-paca-generalisation',
        locator: 'page',
        note: 'Gives 100 M€ over the segments.',
      },
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Gives 100 M€ in 2022.',
      },
    ],
  },
  {
    label: { fr: 'Bilan', en: 'Programme figures' },
    value: {
      fr: '182 projets régionaux en 2022 ; en Grand Est, 295 ESMS et 3,4 millions d’euros',
      en: '182 regional projects in 2022; in Grand Est, 295 ESMS and 3.4 million euros',
    },
    citations: [
      {
        document: 'dsih-5096-2023',
        locator: 'page',
        note: 'Counts 182 regional projects and 16 national ones.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Point d’avancement du programme en Grand Est',
        quote: '295 ESMS lors de l’AAP régional n°3 (enveloppe de 3,4 M€)',
      },
    ],
  },
  {
    label: { fr: 'Dispositif parallèle', en: 'Parallel scheme' },
    value: {
      fr: 'SONS, payé aux éditeurs : arrêté du 2 février 2022 (NOR SSAD2202411A, JO du 12 février 2022 ; PA, PH, domicile) et arrêté du 7 septembre 2022 (NOR SPRD2214208A, JO du 30 septembre 2022 ; protection de l’enfance)',
      en: 'SONS, paid to editors: arrêté of 2 February 2022 (NOR SSAD2202411A, JO of 12 February 2022; PA, PH, home services) and arrêté of 7 September 2022 (NOR SPRD2214208A, JO of 30 September 2022; child protection)',
    },
    citations: [
      {
        document: 'ash-sons-2022',
        locator: 'page',
        note: 'Paid to the operators of software, not to the ESSMS.',
      },
      { document: 'arrete-sons-2022-02-02', locator: '–', note: 'The text is not held.' },
      { document: 'arrete-sons-2022-09-07', locator: '–', note: 'The text is not held.' },
      {
        document: 'airmes-sons-2022',
        locator: 'page',
        note: 'Open at first to the FINESS aggregates 4100, 4300, 4400 and 4600 that have a DUI.',
      },
    ],
  },
];
