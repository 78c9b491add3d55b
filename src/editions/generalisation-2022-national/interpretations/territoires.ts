import type { Interpretation } from '../../../model/interpretation';

/** What holds for a project in several territories. */
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
];
