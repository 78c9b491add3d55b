import type { Interpretation } from '../../../model/interpretation';

/** What the cap limits and who gets equipment. */
export const financementInterpretations: readonly Interpretation[] = [
  {
    code: 'interpretation.plafond-partage',
    question: {
      fr: 'Le plafond de 30 ESMS vaut-il pour le projet ou pour chaque opération ?',
      en: 'Is the cap of 30 ESMS one for the project or one for each operation?',
    },
    default: 'par-projet',
    choices: [
      {
        code: 'par-projet',
        label: {
          fr: 'Un seul plafond, les acquisitions comptées d’abord',
          en: 'One cap, acquisitions counted first',
        },
      },
      {
        code: 'par-operation',
        label: { fr: '30 ESMS pour chaque opération', en: '30 ESMS for each operation' },
      },
    ],
    effect: {
      fr: 'Projets mixtes de plus de 30 ESMS',
      en: 'Mixed projects of more than 30 ESMS',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, premier point',
        quote: 'dans la limite de 30 ESMS par projet',
      },
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, deuxième point',
        quote: 'et l’accompagnement à l’usage (limite de 30 ESMS par projet)',
      },
    ],
  },
  {
    code: 'interpretation.plafond-equipement',
    question: {
      fr: 'Le plafond limite-t-il aussi les équipements ?',
      en: 'Does the cap also limit equipment?',
    },
    default: 'sans-plafond',
    choices: [
      {
        code: 'sans-plafond',
        label: {
          fr: 'Non, tous les petits ESMS qui le demandent sont équipés',
          en: 'No, every small ESMS that asks is equipped',
        },
      },
      {
        code: 'meme-plafond',
        label: { fr: 'Oui, au plus 30 ESMS équipés', en: 'Yes, at most 30 ESMS are equipped' },
      },
    ],
    effect: {
      fr: 'Projets de plus de 30 petits ESMS',
      en: 'Projects with more than 30 small ESMS',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, troisième point',
        quote: '20 k€ par ESMS, pour les équipements et infrastructures des petits ESMS uniquement',
      },
    ],
  },
  {
    code: 'interpretation.equipement-seul',
    question: {
      fr: 'Les équipements peuvent-ils être financés sans projet de DUI ?',
      en: 'May equipment be paid for without a DUI project?',
    },
    default: 'avec-projet-dui',
    choices: [
      {
        code: 'avec-projet-dui',
        label: {
          fr: 'Non : il faut une acquisition ou une mise en conformité dans le projet, comme au temps 2',
          en: 'No: the project needs an acquisition or a mise en conformité, as in temps 2',
        },
      },
      {
        code: 'seul-possible',
        label: {
          fr: 'Oui, même si le projet ne demande que des équipements',
          en: 'Yes, even when the project asks for equipment only',
        },
      },
    ],
    effect: {
      fr: 'Projets qui ne demandent que des équipements',
      en: 'Projects that ask for equipment only',
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
    code: 'interpretation.petit-og',
    question: { fr: 'Qu’est-ce qu’un petit ESMS ?', en: 'What is a small ESMS?' },
    default: 'og-moins-de-15',
    choices: [
      {
        code: 'og-moins-de-15',
        label: {
          fr: 'Un ESMS dont l’OG gère moins de 15 ESMS en tout, dans le projet ou non',
          en: 'An ESMS whose OG manages fewer than 15 ESMS in all, in the project or not',
        },
      },
      {
        code: 'og-moins-de-15-dans-le-projet',
        label: {
          fr: 'Un ESMS dont l’OG compte moins de 15 ESMS dans le projet',
          en: 'An ESMS whose OG has fewer than 15 ESMS in the project',
        },
      },
      {
        code: 'taille-de-l-esms',
        label: {
          fr: 'Un ESMS lui-même de petite taille ; seuil inconnu, montant indéterminé',
          en: 'An ESMS that is small itself; no threshold known, amount undetermined',
        },
      },
    ],
    effect: { fr: 'Équipements', en: 'Equipment' },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Calls an OG small when it runs fewer than 15 ESMS.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'les organismes gestionnaires qui compteraient moins de 15 sites peuvent prétendre à une aide complémentaire',
      },
    ],
  },
];
