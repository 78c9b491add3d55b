import type { Parameter } from 'esms-numerique';

/** The tariffs, the cap, the minima and the shares of the toy edition, with the proofs of the full one. */
export const toyParameters: readonly Parameter[] = [
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
  {
    code: 'grappe.minimum-esms.metropole',
    label: {
      fr: 'Nombre minimal d’ESMS, projet en métropole',
      en: 'Minimum number of ESMS, project in metropolitan France',
    },
    value: 15,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'd’au moins trois organismes gestionnaires regroupant 15 ESMS minimum',
      },
    ],
  },
  {
    code: 'grappe.minimum-esms.corse-outre-mer',
    label: {
      fr: 'Nombre minimal d’ESMS, projet en Corse ou outre-mer',
      en: 'Minimum number of ESMS, project in Corse or overseas',
    },
    value: 8,
    unit: 'esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'deux OG et huit ESMS minimum pour la Corse',
      },
      {
        document: 'widip-ouverture-aap',
        locator: 'page',
        note: 'Gives Corse and the overseas territories one threshold: 8 ESMS run by 2 OG.',
      },
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Puts the DROM-COM under the threshold of Corse.',
      },
    ],
  },
  {
    code: 'grappe.minimum-og.metropole',
    label: {
      fr: 'Nombre minimal d’organismes gestionnaires, projet en métropole',
      en: 'Minimum number of organismes gestionnaires, project in metropolitan France',
    },
    value: 3,
    unit: 'og',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'd’au moins trois organismes gestionnaires regroupant 15 ESMS minimum',
      },
    ],
  },
  {
    code: 'grappe.minimum-og.corse-outre-mer',
    label: {
      fr: 'Nombre minimal d’organismes gestionnaires, projet en Corse ou outre-mer',
      en: 'Minimum number of organismes gestionnaires, project in Corse or overseas',
    },
    value: 2,
    unit: 'og',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'deux OG et huit ESMS minimum pour la Corse',
      },
      {
        document: 'widip-ouverture-aap',
        locator: 'page',
        note: 'Asks for 2 OG overseas as in Corse.',
      },
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Asks for 2 OG in the DROM-COM as in Corse.',
      },
    ],
  },
  {
    code: 'petit-og.seuil-esms',
    label: {
      fr: 'Nombre d’ESMS en dessous duquel un organisme gestionnaire est petit',
      en: 'Number of ESMS below which an organisme gestionnaire is small',
    },
    value: { lessThan: 15 },
    unit: 'esms',
    role: 'informative',
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Calls an OG small when it runs fewer than 15 ESMS.',
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
