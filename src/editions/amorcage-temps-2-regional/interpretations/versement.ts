import type { Interpretation } from '../../../model/interpretation';

/** When an instalment is due. */
export const interpretationsVersement: readonly Interpretation[] = [
  {
    code: 'interpretation.echeance-demarrage',
    question: {
      fr: 'Quand le premier versement est-il dû si la CSAC arrive tard ?',
      en: 'When is the first instalment due if the CSAC comes late?',
    },
    default: 'plus-tardive',
    choices: [
      {
        code: 'plus-tardive',
        label: {
          fr: 'Un mois après la signature, ou à la réception de la CSAC si elle est plus tardive',
          en: 'One month after the signature, or on receipt of the CSAC if that is later',
        },
      },
      {
        code: 'signature-seule',
        label: {
          fr: 'Un mois après la signature, sans attendre la CSAC',
          en: 'One month after the signature, whatever the CSAC',
        },
      },
    ],
    effect: {
      fr: 'L’échéance du premier versement',
      en: 'Due date of the first instalment',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote:
          "sous réserve de la réception de la convention de service d'achat centralisé (CSAC) signée",
      },
    ],
  },
  {
    code: 'interpretation.echeance-deploiement',
    question: {
      fr: 'D’où court le mois du dernier versement ?',
      en: 'From what does the month of the last instalment run?',
    },
    default: 'plus-tardive',
    choices: [
      {
        code: 'plus-tardive',
        label: {
          fr: 'Du plus tardif de la facture et de la vérification des usages',
          en: 'From the later of the invoice and the check of the uses',
        },
      },
      {
        code: 'facture',
        label: {
          fr: 'De la facture, la vérification restant une condition',
          en: 'From the invoice, the check being a condition only',
        },
      },
    ],
    effect: {
      fr: 'L’échéance du dernier versement',
      en: 'Due date of the last instalment',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote: "et la vérification des critères d'utilisation",
      },
    ],
  },
  {
    code: 'interpretation.delai-mois',
    question: {
      fr: '« Dans le mois suivant » : jusqu’à quel jour ?',
      en: '« Dans le mois suivant »: until which day?',
    },
    default: 'mois-calendaire',
    choices: [
      {
        code: 'mois-calendaire',
        label: {
          fr: 'Le même jour du mois suivant, ou son dernier jour',
          en: 'The same day of the next month, or its last day',
        },
      },
      {
        code: 'trente-jours',
        label: {
          fr: 'Le trentième jour',
          en: 'The thirtieth day',
        },
      },
    ],
    effect: {
      fr: 'Les échéances',
      en: 'Due dates',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote: 'dans le mois suivant la signature de la convention PAI numérique',
      },
    ],
  },
];
