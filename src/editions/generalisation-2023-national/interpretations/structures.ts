import type { Interpretation } from '../../../model/interpretation';

/** What a small OG is, who may acquire, and rules of other years. */
export const interpretationsStructures: readonly Interpretation[] = [
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
      fr: 'Un ESMS qui a déjà un DUI peut-il en demander un autre ?',
      en: 'May an ESMS that already has a DUI ask for another?',
    },
    default: 'admis',
    choices: [
      {
        code: 'admis',
        label: {
          fr: 'Oui : remplacer son DUI est une acquisition',
          en: 'Yes: replacing its DUI is an acquisition',
        },
      },
      {
        code: 'esms-sans-dui',
        label: {
          fr: 'Non : l’acquisition est réservée aux ESMS sans DUI',
          en: 'No: acquisition is for ESMS without a DUI',
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
          'Pour les ESMS ne disposant pas de solution de DUI : une demande de financement pour l’acquisition d’une telle solution',
      },
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Sets new software apart from an upgrade, by its amount.',
      },
    ],
  },
  {
    code: 'interpretation.regle-d-une-autre-annee',
    question: {
      fr: 'Que vaut une règle attestée pour une autre année du programme seulement ?',
      en: 'What of a rule that is attested for another year of the programme only?',
    },
    default: 'signalee',
    choices: [
      {
        code: 'signalee',
        label: {
          fr: 'Elle est signalée comme recommandation et ne décide pas',
          en: 'It is reported as a recommendation and does not decide',
        },
      },
      {
        code: 'appliquee',
        label: {
          fr: 'Elle s’applique avec la force de son propre texte',
          en: 'It applies with the force of its own text',
        },
      },
      { code: 'ignoree', label: { fr: 'Elle est ignorée', en: 'It is ignored' } },
    ],
    effect: {
      fr: 'Le porteur seul signataire et la solution unique d’un projet mixte',
      en: 'The porteur as sole signatory, and the single solution of a projet mixte',
    },
    citations: [],
  },
];
