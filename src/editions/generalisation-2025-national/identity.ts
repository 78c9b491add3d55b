import type { IdentityItem } from '../../model/edition';

/** What the texts say of the edition as a whole. */
export const identity: readonly IdentityItem[] = [
  {
    label: { fr: 'Phase', en: 'Phase' },
    value: { fr: 'Généralisation', en: 'Généralisation' },
    citations: [
      {
        document: 'hopitalex-2025',
        locator: 'page',
        note: 'Presents the instruction of 16 April 2025 on the généralisation.',
      },
    ],
  },
  {
    label: { fr: 'Année', en: 'Year' },
    value: { fr: '2025, appel national', en: '2025, national call' },
    citations: [
      {
        document: 'hopitalex-2025',
        locator: 'page',
        note: 'Dates the instruction 16 April 2025.',
      },
    ],
  },
  {
    label: { fr: 'Niveau', en: 'Level' },
    value: { fr: 'National', en: 'National' },
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'In 2024, sends projects of 50 ESMS or more, in several regions, to another call than the regional one.',
      },
    ],
  },
  {
    label: { fr: 'Texte de référence', en: 'Governing text' },
    value: {
      fr: 'Instruction n° DNS/DGCS/CNSA/2025/40 du 16 avril 2025 (NOR inconnu), qui modifie la 2024/15, et que modifie la n° DNS/DGCS/CNSA/2025/100 du 2 septembre 2025, NOR TSSL2519441J, publiée le 5 septembre 2025',
      en: 'Instruction n° DNS/DGCS/CNSA/2025/40 of 16 April 2025 (NOR unknown), which modifies 2024/15 and is modified by n° DNS/DGCS/CNSA/2025/100 of 2 September 2025, NOR TSSL2519441J, published on 5 September 2025',
    },
    citations: [
      {
        document: 'hopitalex-2025',
        locator: 'page',
        note: 'Says that 2025/40 modifies 2024/15.',
      },
      {
        document: 'instruction-2025-100',
        locator: 'page',
        note: 'Gives its number, date and NOR.',
      },
      { document: 'dsih-5985-2025', locator: 'page', note: 'Gives the day of publication.' },
      { document: 'instruction-2025-40', locator: '–', note: 'The text is not held.' },
    ],
  },
  {
    label: { fr: 'Enveloppe', en: 'Envelope' },
    value: {
      fr: '83 millions d’euros, puis 76,5 à partir du 2 septembre 2025 ; pour les ARS 70 millions, ou 56 selon d’autres sources, puis 63,5',
      en: '83 million euros, then 76.5 from 2 September 2025; for the ARS 70 million, or 56 by other sources, then 63.5',
    },
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Gives 83 then 76.5 M€ in all, 70 then 63.5 M€ for the ARS.',
      },
      {
        document: 'dsih-5985-2025',
        locator: 'page',
        note: 'Gives 76.5 M€ in all and 63.5 M€ for the ARS, up from 56 M€.',
      },
      {
        document: 'media-social-fmis-2025',
        locator: 'page',
        note: 'Gives 56 M€ delegated to the ARS by the FMIS circular of 8 September 2025.',
      },
    ],
  },
  {
    label: { fr: 'Chiffres du programme', en: 'Programme figures' },
    value: { fr: 'Inconnus', en: 'Unknown' },
    citations: [],
  },
  {
    label: { fr: 'Principes', en: 'Principles' },
    value: {
      fr: 'Pilotage décentralisé, financement à l’usage, obligation de mutualiser le projet, soutien renforcé aux petits organismes ; les montants dépendent de la situation des porteurs et du logiciel choisi',
      en: 'Decentralised steering, financing on use, duty to share a project, reinforced support for small OG; amounts depend on the situation of the porteurs and on the software chosen',
    },
    citations: [
      { document: 'hopitalex-2025', locator: 'page', note: 'Lists these principles.' },
      { document: 'ars-hauts-de-france-2025', locator: 'page', note: 'Lists the same.' },
    ],
  },
];
