import type { Interpretation } from '../../../model/interpretation';

/** When equipment and AMOA are paid. */
export const interpretationsPrestations: readonly Interpretation[] = [
  {
    code: 'interpretation.concomitance',
    question: {
      fr: 'Faut-il un projet de DUI dans chaque ESMS équipé, ou dans le projet ?',
      en: 'Does each equipped ESMS need a DUI operation, or the project?',
    },
    default: 'projet',
    choices: [
      {
        code: 'projet',
        label: {
          fr: 'Une acquisition ou une mise en conformité dans le projet suffit',
          en: 'One acquisition or mise en conformité in the project is enough',
        },
      },
      {
        code: 'esms',
        label: {
          fr: 'Seuls les ESMS qui en ont une sont équipés',
          en: 'Only the ESMS that have one are equipped',
        },
      },
    ],
    effect: {
      fr: 'Les ESMS qui ne demandent que de l’équipement',
      en: 'ESMS that ask for nothing but equipment',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "Le financement des équipements et infrastructures doit être concomitant avec un projet de mise en œuvre d'un Dossier Usager Informatisé",
      },
    ],
  },
  {
    code: 'interpretation.amoa-marche-hors-marche',
    question: {
      fr: 'L’AMOA de la procédure de marché est-elle due pour un achat hors du marché national ?',
      en: 'Is the AMOA for the procurement procedure due when the purchase is outside the national market?',
    },
    default: 'sans-effet',
    choices: [
      {
        code: 'sans-effet',
        label: {
          fr: 'Oui : l’achat est jugé par son propre critère',
          en: 'Yes: the purchase is judged by its own criterion',
        },
      },
      {
        code: 'procedure-de-la-centrale',
        label: {
          fr: 'Non : elle accompagne la procédure de la centrale d’achat',
          en: 'No: it goes with the procedure of the centrale d’achat',
        },
      },
    ],
    effect: {
      fr: '15 000 € pour les projets en dérogation',
      en: '15 000 euros for projects under the derogation',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "est possible pour un accompagnement dans la conduite de la procédure de marché portée par la centrale d'achat mandatée par la CNSA",
      },
    ],
  },
  {
    code: 'interpretation.amoa-temps-1',
    question: {
      fr: 'Quelles aides une grappe retenue au temps 1 peut-elle recevoir ensuite ?',
      en: 'Which grants may a grappe selected in temps 1 receive afterwards?',
    },
    default: 'amoa',
    choices: [
      {
        code: 'amoa',
        label: {
          fr: 'Les deux AMOA ; l’équipement, pour les seuls ESMS qui ne l’ont pas déjà reçu',
          en: 'Both AMOA; equipment for those ESMS only that have not had it yet',
        },
      },
      {
        code: 'toutes-prestations',
        label: {
          fr: 'Toutes les aides aux petites structures',
          en: 'All the grants for small structures',
        },
      },
    ],
    effect: {
      fr: 'Les grappes de petites structures du temps 1',
      en: 'Grappes de petites structures of temps 1',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: 'pourront également bénéficier de ces financements',
      },
    ],
  },
];
