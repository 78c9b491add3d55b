import type { Parameter } from '../../../model/parameter';

/** How large a grappe must be, and from when an OG may stand alone or counts as small. */
export const grappeParameters: readonly Parameter[] = [
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
    code: 'og-seul.minimum-esms',
    label: {
      fr: 'Nombre d’ESMS à partir duquel un organisme gestionnaire peut candidater seul',
      en: 'Number of ESMS from which an organisme gestionnaire may apply alone',
    },
    value: 15,
    unit: 'esms',
    role: 'discretionary',
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Reports from the webinars of the CNSA that an OG with 15 ESMS or more can apply by itself; of more than 30, only 30 are counted.',
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
];
