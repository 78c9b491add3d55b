import type { Parameter } from '../../../model/parameter';

/** What is paid for one ESMS, and for how many at most. */
export const tarifParameters: readonly Parameter[] = [
  {
    code: 'plafond.esms-finances',
    label: {
      fr: 'Nombre maximal d’ESMS financés par projet',
      en: 'Maximum number of ESMS financed per project',
    },
    value: 30,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, premier point',
        quote:
          'pour les projets d’acquisition d’une nouvelle solution DUI, dans la limite de 30 ESMS par projet',
      },
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, deuxième point',
        quote: 'et l’accompagnement à l’usage (limite de 30 ESMS par projet)',
      },
    ],
  },
  {
    code: 'tarif.acquisition',
    label: {
      fr: 'Forfait d’acquisition d’un nouveau DUI',
      en: 'Flat rate for the acquisition of a new DUI',
    },
    value: '25000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, premier point',
        quote: '25 000 € par ESMS pour les projets d’acquisition d’une nouvelle solution DUI',
      },
    ],
  },
  {
    code: 'tarif.mise-en-conformite',
    label: {
      fr: 'Forfait de mise en conformité d’un DUI existant et d’accompagnement à son usage',
      en: 'Flat rate for the mise en conformité of an existing DUI and support to its use',
    },
    value: '10000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, deuxième point',
        quote:
          '10 000 € par ESMS, pour les projets de mise en conformité au virage du numérique en santé d’une solution existante',
      },
    ],
  },
  {
    code: 'tarif.equipement',
    label: {
      fr: 'Forfait d’équipements et d’infrastructures d’un petit ESMS',
      en: 'Flat rate for the equipment and infrastructure of a small ESMS',
    },
    value: '20000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des forfaits, troisième point',
        quote: '20 k€ par ESMS, pour les équipements et infrastructures des petits ESMS uniquement',
      },
    ],
  },
];
