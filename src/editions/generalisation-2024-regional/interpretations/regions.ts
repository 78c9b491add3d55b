import type { Interpretation } from '../../../model/interpretation';

/** Projects of several regions: threshold, ARS of filing, shares. */
export const interpretationsRegions: readonly Interpretation[] = [
  {
    code: 'interpretation.seuil-territoires-melanges',
    question: {
      fr: 'Quelle taille minimale pour un projet à cheval sur la métropole et la Corse ou l’outre-mer ?',
      en: 'Which minimum size for a project in metropolitan France and in Corse or overseas?',
    },
    default: 'region-majoritaire',
    choices: [
      {
        code: 'region-majoritaire',
        label: {
          fr: 'Celle de la région qui a le plus d’ESMS',
          en: 'That of the region with the most ESMS',
        },
      },
      { code: 'le-plus-bas', label: { fr: 'La plus basse', en: 'The lowest' } },
      { code: 'le-plus-haut', label: { fr: 'La plus haute', en: 'The highest' } },
    ],
    effect: {
      fr: 'Les projets de 8 à 14 ESMS sur plusieurs territoires',
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
          fr: 'Celle de la région qui a le plus d’ESMS ; à égalité, l’une d’elles au choix',
          en: 'That of the region with the most ESMS; on a tie, any of them',
        },
      },
      {
        code: 'choix-du-porteur',
        label: {
          fr: 'Celle que le porteur choisit parmi ses régions',
          en: 'The one that the porteur chooses among its regions',
        },
      },
    ],
    effect: { fr: 'L’ARS de dépôt', en: 'ARS of filing' },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Amorçage: the region with the most ESMS. No text of this phase says so.',
      },
    ],
  },
  {
    code: 'interpretation.prorata-multiregional',
    question: {
      fr: 'Comment les ARS se partagent-elles un projet de plusieurs régions ?',
      en: 'How do the ARS share a project of several regions?',
    },
    default: 'prorata-esms',
    choices: [
      {
        code: 'prorata-esms',
        label: {
          fr: 'Toute la subvention selon le nombre d’ESMS par région, au plus fort reste au centime ; à restes égaux, le plus petit code de région d’abord',
          en: 'The whole grant by number of ESMS in each region, largest remainder to the cent; equal remainders: lowest region code first',
        },
      },
      { code: 'inconnu', label: { fr: 'Inconnu : aucune part', en: 'Unknown: no shares' } },
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
