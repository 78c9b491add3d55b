import type { Interpretation } from '../../../model/interpretation';

/** What holds for a project in several regions. */
export const interpretationsTerritoires: readonly Interpretation[] = [
  {
    code: 'interpretation.seuil-territoires-melanges',
    question: {
      fr: 'Quel minimum pour un projet à la fois en métropole et en Corse ou outre-mer ?',
      en: 'Which minimum for a project in metropolitan France and in Corse or overseas?',
    },
    default: 'region-majoritaire',
    choices: [
      {
        code: 'region-majoritaire',
        label: {
          fr: 'Celui de la région qui compte le plus d’ESMS',
          en: 'That of the region with the most ESMS',
        },
      },
      { code: 'le-plus-bas', label: { fr: 'Le plus bas', en: 'The lowest' } },
      { code: 'le-plus-haut', label: { fr: 'Le plus haut', en: 'The highest' } },
    ],
    effect: {
      fr: 'Projets de 8 à 14 ESMS sur plusieurs territoires',
      en: 'Projects of 8 to 14 ESMS in several territories',
    },
    citations: [],
  },
  {
    code: 'interpretation.ars-de-depot',
    question: {
      fr: 'Quelle ARS reçoit le dossier d’un projet de plusieurs régions ?',
      en: 'Which ARS receives the file of a project of several regions?',
    },
    default: 'region-majoritaire',
    choices: [
      {
        code: 'region-majoritaire',
        label: {
          fr: 'Celle de la région qui compte le plus d’ESMS ; à égalité, l’une d’elles, au choix',
          en: 'That of the region with the most ESMS; on a tie any of them, the choice stays open',
        },
      },
      {
        code: 'choix-du-porteur',
        label: {
          fr: 'L’une de celles du projet, au choix du porteur',
          en: 'Any of those of the project, as the porteur chooses',
        },
      },
    ],
    effect: { fr: 'L’ARS de dépôt', en: 'The ARS of filing' },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'In the amorçage: the region with the most ESMS. Nothing was read for this phase.',
      },
    ],
  },
  {
    code: 'interpretation.prorata-multiregional',
    question: {
      fr: 'Comment les ARS partagent-elles un projet de plusieurs régions ?',
      en: 'How do the ARS share a project of several regions?',
    },
    default: 'prorata-esms',
    choices: [
      {
        code: 'prorata-esms',
        label: {
          fr: 'Toute la subvention, selon le nombre d’ESMS par région, au plus fort reste au centime ; à restes égaux, le plus petit code INSEE de région d’abord (règle de l’amorçage)',
          en: 'The whole grant by the number of ESMS in each region, largest remainder to the cent; equal remainders: lowest INSEE region code first (rule of the amorçage)',
        },
      },
      {
        code: 'inconnu',
        label: { fr: 'Aucun partage n’est calculé', en: 'No shares are computed' },
      },
    ],
    effect: { fr: 'La part de chaque ARS', en: 'The share of each ARS' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          "Le financement est alors assuré par chaque ARS, au prorata du nombre d'ESMS concernés dans la région",
      },
    ],
  },
];
