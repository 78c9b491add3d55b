import type { DueRule, ScheduleRules } from '../../model/edition';
import type { Choice } from '../../model/interpretation';

/** How « dans le mois » is counted. */
const moisSuivant: Choice<'mois-calendaire' | 'trente-jours'> = {
  interpretation: 'interpretation.delai-mois',
  choices: { 'mois-calendaire': 'mois-calendaire', 'trente-jours': 'trente-jours' },
};

const apresSignature: DueRule = {
  kind: 'after',
  delay: 'versement.demarrage.delai',
  counted: moisSuivant,
  from: { kind: 'event', event: 'signatureConvention' },
};

/** The instalments, in the order of the text. */
export const schedule: ScheduleRules = {
  rounding: {
    interpretation: 'interpretation.versement-arrondi',
    choices: { 'plus-fort-reste': 'plus-fort-reste', 'solde-au-dernier': 'solde-au-dernier' },
  },
  milestones: [
    {
      code: 'demarrage',
      label: { fr: 'Démarrage du projet', en: 'Start of the project' },
      share: 'versement.demarrage',
      lines: 'all',
      trigger: {
        fr: 'Signature de la convention PAI numérique par l’ARS et le porteur',
        en: 'The ARS and the porteur sign the convention PAI numérique',
      },
      documents: [
        {
          fr: 'Convention de service d’achat centralisé (CSAC) signée',
          en: 'Signed convention de service d’achat centralisé (CSAC)',
        },
      ],
      conditions: [],
      due: {
        interpretation: 'interpretation.echeance-demarrage',
        choices: {
          'plus-tardive': {
            kind: 'latest',
            of: [apresSignature, { kind: 'event', event: 'receptionCsac' }],
          },
          'signature-seule': apresSignature,
        },
      },
      citations: [
        {
          document: 'amorcage-temps-2-ars-idf',
          locator: 'Modalités de financement',
          quote:
            "sous réserve de la réception de la convention de service d'achat centralisé (CSAC) signée",
        },
        {
          document: 'amorcage-temps-2-ars-idf',
          locator: 'Modalités de financement',
          quote:
            "dans le mois suivant la signature de la convention PAI numérique par l'ARS et le porteur de projet",
        },
      ],
    },
    {
      code: 'parametrage',
      label: { fr: 'Fin du paramétrage', en: 'End of set-up' },
      share: 'versement.parametrage',
      lines: 'all',
      trigger: {
        fr: 'Réception de la facture de fin de paramétrage, pour tous les ESMS de la grappe',
        en: 'The invoice for the end of set-up, in all ESMS of the grappe, is received',
      },
      documents: [
        {
          fr: 'Facture de la fin du paramétrage',
          en: 'Invoice for the end of set-up',
        },
      ],
      conditions: [],
      due: {
        kind: 'after',
        delay: 'versement.parametrage.delai',
        counted: moisSuivant,
        from: { kind: 'event', event: 'factureParametrage' },
      },
      citations: [
        {
          document: 'amorcage-temps-2-ars-idf',
          locator: 'Modalités de financement',
          quote:
            "dès la réception de la facture de la fin du paramétrage de la solution sur l'ensemble des ESMS de la grappe",
        },
      ],
    },
    {
      code: 'deploiement',
      label: { fr: 'Fin du déploiement', en: 'End of deployment' },
      share: 'versement.deploiement',
      lines: 'all',
      trigger: {
        fr: 'Réception de la facture de fin de déploiement, pour tous les ESMS de la grappe, et vérification des critères d’utilisation',
        en: 'The invoice for the end of deployment, in all ESMS of the grappe, is received and the criteria of use are checked',
      },
      documents: [
        {
          fr: 'Facture de la fin du déploiement',
          en: 'Invoice for the end of deployment',
        },
      ],
      conditions: [
        { fr: 'Critères d’utilisation vérifiés', en: 'The criteria of use are verified' },
      ],
      usages: true,
      due: {
        interpretation: 'interpretation.echeance-deploiement',
        choices: {
          'plus-tardive': {
            kind: 'after',
            delay: 'versement.deploiement.delai',
            counted: moisSuivant,
            from: {
              kind: 'latest',
              of: [
                { kind: 'event', event: 'factureDeploiement' },
                { kind: 'event', event: 'verificationUsages' },
              ],
            },
          },
          facture: {
            kind: 'after',
            delay: 'versement.deploiement.delai',
            counted: moisSuivant,
            from: { kind: 'event', event: 'factureDeploiement' },
          },
        },
      },
      citations: [
        {
          document: 'amorcage-temps-2-ars-idf',
          locator: 'Modalités de financement',
          quote:
            "dans le mois suivant la réception de la facture de la fin du déploiement de la solution sur l'ensemble des ESMS de la grappe et la vérification des critères d'utilisation",
        },
      ],
    },
  ],
};
