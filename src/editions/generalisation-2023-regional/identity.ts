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
        quote:
          'En 2023, la phase de généralisation se poursuit avec un 4ème AAP régional ainsi qu’un 3ème AAP national',
      },
    ],
  },
  {
    label: { fr: 'Année', en: 'Year' },
    value: { fr: '2023 ; appel régional n° 4', en: '2023; regional call no. 4' },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Point d’avancement du programme en Grand Est',
        quote:
          'En 2023, la phase de généralisation se poursuit avec un 4ème AAP régional ainsi qu’un 3ème AAP national',
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
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Knows local, regional and multirégional projects below the national size.',
      },
    ],
  },
  {
    label: { fr: 'Texte de référence', en: 'Governing text' },
    value: {
      fr: 'Instruction n° DGCS/DNS/CNSA/2023/13 du 16 janvier 2023, parue au Bulletin officiel du 15 février 2023 ; NOR inconnu, texte non détenu',
      en: 'Instruction no. DGCS/DNS/CNSA/2023/13 of 16 January 2023, in the Bulletin officiel of 15 February 2023; NOR unknown, text not held',
    },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'page',
        note: 'Names the instruction, its number and its day.',
      },
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Dates its publication in the Bulletin officiel.',
      },
      { document: 'instruction-2023-13', locator: '–', note: 'The text is not held.' },
    ],
  },
  {
    label: { fr: 'Enveloppe', en: 'Envelope' },
    value: {
      fr: '84 millions d’euros, dont 67 pour les ARS et 16,7 pour l’appel national ; le reste paie des frais de gestion',
      en: '84 million euros, of which 67 for the ARS and 16.7 for the national call; the rest pays management fees',
    },
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Splits the 84 M€ between ARS, national call and the Caisse des dépôts.',
      },
    ],
  },
  {
    label: { fr: 'Résultats du programme', en: 'Figures of the programme' },
    value: {
      fr: 'Plus de 11 000 ESSMS et 188,4 millions d’euros en avril 2023 ; 439 projets et 11 300 structures en juillet 2023 ; près de 17 000 ESSMS fin 2023',
      en: 'More than 11 000 ESSMS and 188.4 million euros in April 2023; 439 projects and 11 300 structures in July 2023; nearly 17 000 ESSMS at the end of 2023',
    },
    citations: [
      {
        document: 'dsih-5096-2023',
        locator: 'page',
        note: 'Counts the beneficiaries and the money up to April 2023.',
      },
      {
        document: 'media-social-2023-07',
        locator: 'page',
        note: 'Counts projects and structures in July 2023.',
      },
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'Counts the ESSMS equipped or being equipped when 2023 ends.',
      },
    ],
  },
];
