import type { Edition } from '../../model/edition';

/** From the day of the instruction to that by which the ARS commit the credits. */
export const periode: Edition['periode'] = {
  from: '2020-11-20',
  to: '2021-06-30',
  citations: [
    {
      document: 'amorcage-temps-2-ars-idf',
      locator: "La phase d'amorçage",
      quote: "En application du cadre précisé par l'instruction du 20 novembre dernier",
    },
    {
      document: 'amorcage-temps-1-uriopss-paca-corse',
      locator: 'dernier paragraphe',
      quote: 'L’engagement sur les opérations retenues sera effectué avant le 30 juin 2021',
    },
  ],
};
