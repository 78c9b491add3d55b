import type { Parameter } from '../../../model/parameter';

/** With how many services the DUI must exchange data, and the shares in which the grant is paid. */
export const versementParameters: readonly Parameter[] = [
  {
    code: 'interoperabilite.minimum-services-socles',
    label: {
      fr: 'Nombre minimal de services socles interopérables avec le DUI',
      en: 'Minimum number of services socles with which the DUI is interoperable',
    },
    value: 2,
    unit: 'services',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, deuxième point',
        quote: 'interopérable avec au moins deux services socles de la feuille de route en santé',
      },
    ],
  },
  {
    code: 'versement.demarrage',
    label: { fr: 'Part versée au démarrage', en: 'Share paid at the start' },
    value: '0.40',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des versements',
        quote: '40 % de l’enveloppe au démarrage du projet',
      },
    ],
  },
  {
    code: 'versement.parametrage',
    label: {
      fr: 'Part versée à la fin du paramétrage',
      en: 'Share paid at the end of parametrage',
    },
    value: '0.40',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des versements',
        quote: '40 % à la fin du paramétrage de la solution',
      },
    ],
  },
  {
    code: 'versement.deploiement',
    label: { fr: 'Part versée à la fin du déploiement', en: 'Share paid at the end of deployment' },
    value: '0.20',
    unit: 'rate',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des versements',
        quote: '20 % à la fin du déploiement',
      },
    ],
  },
];
