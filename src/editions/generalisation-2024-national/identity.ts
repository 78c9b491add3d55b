import type { IdentityItem } from '../../model/edition';

/** What the texts say of the edition as a whole. */
export const identity: readonly IdentityItem[] = [
  {
    label: { fr: 'Phase', en: 'Phase' },
    value: { fr: 'Généralisation', en: 'Généralisation' },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote:
          'dans la continuité des quatre appels à projets régionaux (2 en 2021 de la phase d’amorçage et 2 en 2022 et 2023 sur la phase de généralisation du programme)',
      },
    ],
  },
  {
    label: { fr: 'Année', en: 'Year' },
    value: {
      fr: '2024, quatrième appel à projets national, à la suite du troisième en 2023',
      en: '2024, fourth national call for projects, following the third in 2023',
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Point d’avancement du programme en Grand Est',
        quote:
          'En 2023, la phase de généralisation se poursuit avec un 4ème AAP régional ainsi qu’un 3ème AAP national',
      },
      { document: 'geroscopie-2024', locator: 'page', note: 'Presents the call of 2024.' },
    ],
  },
  {
    label: { fr: 'Niveau', en: 'Level' },
    value: {
      fr: 'National : au moins 50 ESMS, dans plusieurs régions',
      en: 'National: 50 ESMS or more, in several regions',
    },
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'Sends 50 or more, in several regions, to another call than the regional one.',
      },
    ],
  },
  {
    label: { fr: 'Texte de référence', en: 'Governing text' },
    value: {
      fr: 'Instruction n° DNS/DGCS/CNSA/2024/15 du 1er février 2024 (NOR inconnu), au Bulletin officiel du 15 février 2024, qui complète celle du 16 janvier 2023',
      en: 'Instruction n° DNS/DGCS/CNSA/2024/15 of 1 February 2024 (NOR unknown), in the Bulletin officiel of 15 February 2024, which completes that of 16 January 2023',
    },
    citations: [
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives its number and dates.' },
      { document: 'ash-2024', locator: 'page', note: 'Gives the same.' },
      { document: 'instruction-2024-15', locator: '–', note: 'The text is not held.' },
    ],
  },
  {
    label: { fr: 'Enveloppe', en: 'Envelope' },
    value: {
      fr: '87 millions d’euros : 71,5 pour les ARS, 15,2 pour l’appel national, 0,3 de frais de gestion',
      en: '87 million euros: 71.5 for the ARS, 15.2 for the national call, 0.3 of management fees',
    },
    citations: [
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives the whole and its parts.' },
      { document: 'ars-normandie-programme', locator: 'page', note: 'Gives the same whole.' },
    ],
  },
  {
    label: { fr: 'Chiffres du programme', en: 'Programme figures' },
    value: {
      fr: '7 projets, plus de 8 millions d’euros, 1 019 structures ; 40 projets nationaux et près de 4 500 structures de 2021 à 2024',
      en: '7 projects, more than 8 million euros, 1 019 structures; 40 national projects and nearly 4 500 structures from 2021 to 2024',
    },
    citations: [
      {
        document: 'ehpadia-national-2024',
        locator: 'page',
        note: 'Reprints these figures from a CNSA press release of January 2025.',
      },
    ],
  },
  {
    label: { fr: 'Dispositif parallèle', en: 'Parallel scheme' },
    value: {
      fr: 'SONS vague 1 : fin du paiement des montées de version par l’État le 28 février 2024, déploiement technique au plus tard le 19 décembre 2024',
      en: 'SONS vague 1: state payment of upgrades ended on 28 February 2024, technical deployment by 19 December 2024',
    },
    citations: [
      {
        document: 'ans-segur-medico-social',
        locator: 'page',
        note: 'Gives the dates of SONS vague 1.',
      },
    ],
  },
];
