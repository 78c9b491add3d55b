import type { Interpretation } from '../../../model/interpretation';

/** Which ESMS count, how their hours count, and what a small OG is. */
export const interpretationsStructures: readonly Interpretation[] = [
  {
    code: 'interpretation.esms-non-eligible',
    question: {
      fr: 'Que devient un projet dont un ESMS ne peut pas être financé (USLD, pas de FINESS géographique) ?',
      en: 'What becomes of a project of which an ESMS cannot be funded (USLD, no FINESS géographique)?',
    },
    default: 'ecarte',
    choices: [
      {
        code: 'ecarte',
        label: {
          fr: 'L’ESMS n’est ni compté ni financé ; le projet est jugé sur les autres',
          en: 'The ESMS is neither counted nor funded; the project is judged on the others',
        },
      },
      {
        code: 'bloque',
        label: { fr: 'Le projet est refusé', en: 'The project is refused' },
      },
    ],
    effect: { fr: 'La taille et le montant', en: 'Size and amount' },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'Speaks of the ESSMS, not of the project.',
      },
    ],
  },
  {
    code: 'interpretation.confort-prorata',
    question: {
      fr: 'Comment les heures modulent-elles la subvention ?',
      en: 'How do hours modulate the grant?',
    },
    default: 'par-esms',
    choices: [
      {
        code: 'par-esms',
        label: {
          fr: 'ESMS par ESMS : chaque forfait × heures essentielles ÷ toutes les heures, au centime le plus proche',
          en: 'ESMS by ESMS: each rate × essential hours ÷ all hours, half up to the cent',
        },
      },
      {
        code: 'par-projet',
        label: {
          fr: 'Sur la somme des heures du projet',
          en: 'On the sum of the hours of the project',
        },
      },
    ],
    effect: {
      fr: 'Les services à domicile qui vendent des heures de confort',
      en: 'Home services with comfort hours',
    },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'Says in proportion to eligible hours; asks for the split of each ESSMS.',
      },
    ],
  },
  {
    code: 'interpretation.petit-og',
    question: {
      fr: 'Qu’est-ce qu’un petit organisme gestionnaire ?',
      en: 'What is a small OG?',
    },
    default: 'og-moins-de-15',
    choices: [
      {
        code: 'og-moins-de-15',
        label: {
          fr: 'Un organisme qui gère moins de 15 ESMS en tout, dans le projet ou non',
          en: 'An OG that manages fewer than 15 ESMS in all, in the project or not',
        },
      },
      {
        code: 'og-moins-de-15-dans-le-projet',
        label: {
          fr: 'Un organisme qui apporte moins de 15 ESMS au projet',
          en: 'An OG that brings fewer than 15 ESMS to the project',
        },
      },
      {
        code: 'petite-structure-aussi',
        label: {
          fr: 'Aussi un petit ESMS d’un organisme plus grand ; aucun seuil n’étant connu, le montant reste indéterminé',
          en: 'Also a small ESMS of a larger OG; as no threshold is known, the amount stays undetermined',
        },
      },
    ],
    effect: { fr: 'Équipement et AMOA', en: 'Equipment and AMOA' },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'les organismes gestionnaires qui compteraient moins de 15 sites peuvent prétendre à une aide complémentaire',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote: 'Pour les plus petites structures ou petits organismes gestionnaires',
      },
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Puts a small OG of the amorçage under 15 ESMS.',
      },
    ],
  },
];
