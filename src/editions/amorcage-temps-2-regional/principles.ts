import type { Principle } from '../../model/edition';

/** Rules of computation that the steps of the amounts cite. */
export const principles: readonly Principle[] = [
  {
    code: 'financement.unique',
    label: {
      fr: 'Solution, équipement et assistance forment une seule subvention',
      en: 'Solution, equipment and assistance make up a single grant',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "des équipements et des prestations d'AMOA sont cumulés et font l'objet d'un financement unique",
      },
    ],
  },
  {
    code: 'financement.prorata-ars',
    label: {
      fr: 'Chaque ARS paie à proportion des ESMS de sa région',
      en: 'Each ARS pays in proportion to the ESMS of its region',
    },
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
