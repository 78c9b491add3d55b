import type { Edition } from '../../model/edition';

/** From the month of the instruction, on which the calls follow, to the end of the year. */
export const periode: Edition['periode'] = {
  from: '2021-07-01',
  to: '2021-12-31',
  citations: [
    {
      document: 'amorcage-temps-2-ars-idf',
      locator: "La phase d'amorçage",
      quote:
        "sera lancée dès la publication de l'instruction relative à cette 2nde phase d'amorçage",
    },
    {
      document: 'media-social-temps-2',
      locator: 'page',
      note: 'Places the publication of the instruction in July 2021.',
    },
    {
      document: 'amorcage-temps-2-ars-idf',
      locator: "La phase d'amorçage",
      quote: "financer plus de 150 nouveaux projets de DUI d'ici la fin de l'année 2021",
    },
  ],
};
