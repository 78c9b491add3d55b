import type { IdentityItem } from '../../model/edition';

/** What the texts say of the edition as a whole; its outcome stands apart. */
export const identite: readonly IdentityItem[] = [
  {
    label: { fr: 'Phase', en: 'Phase' },
    value: { fr: 'Phase d’amorçage, temps 1', en: 'Amorçage, temps 1' },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: 'Cette première phase du plan, visant à identifier des projets pilotes',
      },
    ],
  },
  {
    label: { fr: 'Année', en: 'Year' },
    value: {
      fr: '2021 : appel au premier semestre ; l’instruction couvre 2020-2022',
      en: '2021: call in the first half of the year; the instruction covers 2020-2022',
    },
    citations: [
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'Has the call open in February and March 2021.',
      },
    ],
  },
  {
    label: { fr: 'Niveau', en: 'Level' },
    value: {
      fr: 'Régional ; un projet peut être multirégional ; pas d’appel national au temps 1',
      en: 'Regional; a project may be multirégional; no national call in temps 1',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: 'ils seront sélectionnés par les ARS dans le cadre d’appels à projets régionaux',
      },
    ],
  },
  {
    label: { fr: 'Texte de référence', en: 'Governing text' },
    value: {
      fr: 'Instruction technique de la CNSA du 20 novembre 2020, numéro et NOR inconnus',
      en: 'Technical instruction of the CNSA of 20 November 2020, number and NOR unknown',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote: "En application du cadre précisé par l'instruction du 20 novembre dernier",
      },
      {
        document: 'media-social-selection-temps-1',
        locator: 'page',
        note: 'Contradicts: an instruction of 12 November 2020, sent out on 16 December. The day that an ARS gives is kept.',
      },
      {
        document: 'instruction-cnsa-temps-1',
        locator: '–',
        note: 'The instruction itself; its text is not held.',
      },
    ],
  },
  {
    label: { fr: 'Enveloppe', en: 'Envelope' },
    value: {
      fr: '30 millions d’euros de la CNSA pour 2020-2022, qui ont aussi renforcé les équipes des ARS et des GRADeS ; la part des projets n’est pas donnée',
      en: '30 million euros from the CNSA for 2020-2022, which also strengthened the teams of the ARS and GRADeS; the part of the projects is not given',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: "Le temps 1 de la phase d'amorçage, financé par la CNSA à hauteur de 30 M€",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Présentation du programme',
        quote: 'et le renforcement des ressources humaines en ARS et en GRADeS',
      },
      {
        document: 'media-social-selection-temps-1',
        locator: 'page',
        note: 'Agrees on the amount, for 2020-2022; each region’s part follows its number of structures.',
      },
    ],
  },
  {
    label: { fr: 'Crédits délégués aux ARS', en: 'Credits delegated to the ARS' },
    value: { fr: 'Environ 24 millions d’euros', en: 'About 24 million euros' },
    citations: [
      {
        document: 'nexem-credits-regionaux-temps-1',
        locator: 'page',
        note: 'Two decisions of the CNSA, in May and August 2021; the second alters the amounts and nothing else.',
      },
    ],
  },
];
