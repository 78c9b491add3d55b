import type { Interpretation } from '../../../model/interpretation';

/** What is done with an ESMS that is out of scope, equipped, small, or paid by the hour. */
export const interpretationsStructures: readonly Interpretation[] = [
  {
    code: 'interpretation.esms-non-eligible',
    question: {
      fr: 'Que devient un projet dont un ESMS ne peut pas être financé (USLD, hors L. 312-1, sans FINESS géographique) ?',
      en: 'What if the list holds an ESMS that can’t be funded (USLD, outside L.312-1, without a FINESS géographique)?',
    },
    default: 'ecarte',
    choices: [
      {
        code: 'ecarte',
        label: {
          fr: 'L’ESMS n’est ni compté ni financé ; le projet est évalué sur les autres',
          en: 'The ESMS is neither counted nor financed; the project is assessed on the others',
        },
      },
      { code: 'bloque', label: { fr: 'Le projet est refusé', en: 'The project is refused' } },
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
          fr: 'Service par service : chaque forfait × heures essentielles ÷ toutes les heures, au centime le plus proche',
          en: 'Service by service: each unit amount × essential hours ÷ all hours, half up to the cent',
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
      fr: 'Les services à domicile qui vendent aussi des services de confort',
      en: 'Home services that also sell comfort services',
    },
    citations: [
      {
        document: 'cnsa-faq-esms-numerique',
        locator: 'éligibilité',
        note: 'In proportion to eligible hours, with the split given for each ESSMS.',
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
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Puts a small OG of the amorçage under 15 ESMS.',
      },
    ],
  },
  {
    code: 'interpretation.remplacement',
    question: {
      fr: 'Un ESMS qui a un DUI peut-il demander l’acquisition d’un autre ?',
      en: 'May an ESMS that has a DUI ask for the acquisition of another?',
    },
    default: 'admis',
    choices: [
      {
        code: 'admis',
        label: {
          fr: 'Oui : remplacer le DUI en place est une acquisition',
          en: 'Yes: replacing the DUI in place is an acquisition',
        },
      },
      {
        code: 'esms-sans-dui',
        label: {
          fr: 'Non : l’acquisition est réservée aux ESMS sans DUI',
          en: 'No: acquisition is only where there is no DUI',
        },
      },
    ],
    effect: {
      fr: 'Les acquisitions d’ESMS déjà équipés',
      en: 'Acquisitions of ESMS that are equipped already',
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'Pour les ESMS ne disposant pas de solution de DUI : une demande de financement pour l’acquisition d’une telle solution',
      },
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'In the national call: acquisition or change of software.',
      },
    ],
  },
];
