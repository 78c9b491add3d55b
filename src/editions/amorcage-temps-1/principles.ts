import type { Principle } from '../../model/edition';

/** Rules of procedure: they route the file and refuse none. */
export const principles: readonly Principle[] = [
  {
    code: 'depot.ars',
    label: {
      fr: 'Dépôt d’un projet multirégional auprès de l’ARS de la région qui compte le plus d’ESMS',
      en: 'A multirégional project is filed with the ARS of the region with the most ESMS',
    },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'By its example, 10 ESMS in Bourgogne-Franche-Comté and 7 in Alsace file in Bourgogne-Franche-Comté.',
      },
    ],
  },
];
