import type { Interpretation } from '../../../model/interpretation';

/** Projects that stretch over several territories. */
export const interpretationsTerritoires: readonly Interpretation[] = [
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
];
