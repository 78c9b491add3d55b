import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';
import { avecAcquisition } from '../definitions';
import { assezDEsms, assezDOg } from './minima';

/** A large OG may stand for the group: no text of authority says so, hence a choice. */
const assezDOgOuUnGrand: Rule = {
  interpretation: 'interpretation.og-seul',
  choices: {
    'seul-a-partir-de-15': {
      kind: 'any',
      of: [
        assezDOg,
        {
          kind: 'because',
          reason: {
            fr: 'Un organisme gestionnaire apporte à lui seul assez d’ESMS pour candidater sans les autres.',
            en: 'One organisme gestionnaire alone brings enough ESMS to apply without the others.',
          },
          rule: {
            kind: 'minimum',
            // What it brings to the project: the whole of it, also where acquisitions alone count.
            count: { kind: 'esms-of-largest-og' },
            bound: 'og-seul.minimum-esms',
          },
        },
      ],
    },
    'toujours-le-minimum': assezDOg,
  },
};

/** How many ESMS and OG a project must bring together. */
export const tailleGrappeCriteria: readonly Criterion[] = [
  {
    code: 'grappe.minimum-esms',
    label: { fr: 'Nombre d’ESMS de la grappe', en: 'Number of ESMS in the grappe' },
    force: 'required',
    rule: {
      interpretation: 'interpretation.taille-conformite',
      choices: {
        'tous-les-projets': assezDEsms,
        'acquisition-seule': { kind: 'when', condition: avecAcquisition, then: assezDEsms },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote:
          'les ESMS devront se regrouper en « grappe » (GCSMS ou tout autre type de convention entre établissements)',
      },
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote: 'regroupant 15 ESMS minimum (deux OG et huit ESMS minimum pour la Corse)',
      },
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'No file that came in had fewer than 15 ESMS.',
      },
    ],
  },
  {
    code: 'grappe.minimum-og',
    label: {
      fr: 'Nombre d’organismes gestionnaires de la grappe',
      en: 'Number of organismes gestionnaires in the grappe',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.og-minimum-conformite',
      choices: {
        'acquisition-seule': { kind: 'when', condition: avecAcquisition, then: assezDOgOuUnGrand },
        'tous-les-projets': assezDOgOuUnGrand,
      },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote:
          'd’au moins trois organismes gestionnaires regroupant 15 ESMS minimum (deux OG et huit ESMS minimum pour la Corse)',
      },
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Wants small OG to be three or more, and lets medium and large ones apply by themselves.',
      },
    ],
  },
];
