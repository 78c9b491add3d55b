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
    value: { fr: '2023 ; appel national n° 3', en: '2023; national call no. 3' },
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
      fr: 'National',
      en: 'National',
    },
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Keeps a call of its own for large projects in several regions.',
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
      fr: 'Onze projets à l’instruction en juillet 2023 ; nombre de lauréats inconnu',
      en: 'Eleven projects under examination in July 2023; number of laureates unknown',
    },
    citations: [
      {
        document: 'media-social-2023-07',
        locator: 'page',
        note: 'Counts the projects under examination; the number of ESMS that it gives is doubtful.',
      },
    ],
  },
];
