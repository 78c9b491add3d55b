import type { Parameter } from '../../../model/parameter';

/** The shares of the instalments and the delays in which they are paid. */
export const versement: readonly Parameter[] = [
  {
    code: 'versement.demarrage',
    label: { fr: 'Part versée au démarrage', en: 'Share paid at the start' },
    value: '0.40',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote:
          "**40% au démarrage du projet**, dans le mois suivant la signature de la convention PAI numérique par l'ARS et le porteur de projet",
      },
    ],
  },
  {
    code: 'versement.parametrage',
    label: { fr: 'Part versée à la fin du paramétrage', en: 'Share paid at the end of set-up' },
    value: '0.40',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote: '**40% à la fin du paramétrage de la solution** dès la réception de la facture',
      },
    ],
  },
  {
    code: 'versement.deploiement',
    label: {
      fr: 'Part versée à la fin du déploiement',
      en: 'Share paid at the end of deployment',
    },
    value: '0.20',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote: '**20% à la fin du déploiement** (fin de la généralisation du déploiement)',
      },
    ],
  },
  {
    code: 'versement.demarrage.delai',
    label: {
      fr: 'Délai après la signature de la convention',
      en: 'Delay after the convention is signed',
    },
    value: 1,
    unit: 'mois',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote:
          "dans le mois suivant la signature de la convention PAI numérique par l'ARS et le porteur de projet",
      },
    ],
  },
  {
    code: 'versement.parametrage.delai',
    label: {
      fr: 'Délai après la facture de fin de paramétrage',
      en: 'Delay after the invoice for the end of set-up',
    },
    value: 0,
    unit: 'mois',
    role: 'required',
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
    code: 'versement.deploiement.delai',
    label: {
      fr: 'Délai après la facture de fin de déploiement et la vérification des usages',
      en: 'Delay after the invoice for the end of deployment and the check of the uses',
    },
    value: 1,
    unit: 'mois',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Modalités de financement',
        quote:
          "dans le mois suivant la réception de la facture de la fin du déploiement de la solution sur l'ensemble des ESMS de la grappe et la vérification des critères d'utilisation",
      },
    ],
  },
];
