import type { ScheduleRules } from '../../model/edition';

/** The three instalments. No text read gives the delay in which one is paid: none has a due day. */
export const schedule: ScheduleRules = {
  milestones: [
    {
      code: 'demarrage',
      label: { fr: 'Démarrage du projet', en: 'Start of the project' },
      share: 'versement.demarrage',
      lines: 'all',
      trigger: { fr: 'démarrage du projet', en: 'start of the project' },
      documents: [
        {
          fr: 'convention signée entre l’ARS et l’organisme gestionnaire',
          en: 'convention signed between the ARS and the organisme gestionnaire',
        },
      ],
      conditions: [
        {
          fr: 'crédits notifiés dans le mois qui suit la notification de l’accord, à partir du 1er juillet 2021',
          en: 'credits notified in the month that follows the notice of acceptance, from 1 July 2021',
        },
      ],
      citations: [
        {
          document: 'amorcage-temps-1-uriopss-paca-corse',
          locator: 'liste des versements',
          quote: '40 % de l’enveloppe au démarrage du projet',
        },
        {
          document: 'airmes-candidature-temps-1',
          locator: 'calendrier',
          note: 'Puts the convention and the notice of the credits after the selection, from 1 July 2021.',
        },
      ],
    },
    {
      code: 'parametrage',
      label: { fr: 'Fin du paramétrage', en: 'End of parametrage' },
      share: 'versement.parametrage',
      lines: 'all',
      trigger: {
        fr: 'fin du paramétrage de la solution',
        en: 'end of parametrage of the solution',
      },
      documents: [],
      conditions: [
        {
          fr: 'pièces à fournir inconnues pour le temps 1 ; le temps 2 demande la facture',
          en: 'documents to provide unknown for temps 1; temps 2 asks for the invoice',
        },
      ],
      citations: [
        {
          document: 'amorcage-temps-1-uriopss-paca-corse',
          locator: 'liste des versements',
          quote: '40 % à la fin du paramétrage de la solution',
        },
      ],
    },
    {
      code: 'deploiement',
      label: { fr: 'Fin du déploiement', en: 'End of deployment' },
      share: 'versement.deploiement',
      lines: 'all',
      trigger: { fr: 'fin du déploiement', en: 'end of deployment' },
      documents: [],
      conditions: [
        {
          fr: 'déploiement achevé avant la fin de la phase d’amorçage',
          en: 'deployment completed before the end of the amorçage',
        },
        {
          fr: 'pièces à fournir inconnues pour le temps 1 ; le temps 2 demande la facture et la vérification des critères d’utilisation',
          en: 'documents to provide unknown for temps 1; temps 2 asks for the invoice and the check of the utilisation criteria',
        },
      ],
      citations: [
        {
          document: 'amorcage-temps-1-uriopss-paca-corse',
          locator: 'liste des versements',
          quote: '20 % à la fin du déploiement',
        },
      ],
    },
  ],
  rounding: {
    interpretation: 'interpretation.versement-arrondi',
    choices: {
      'plus-fort-reste': 'plus-fort-reste',
      'solde-au-dernier': 'solde-au-dernier',
    },
  },
};
