import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';
import { avecAcquisition } from '../definitions';

/**
 * Any kind of agreement between establishments will do. `autre` doesn't tell whether it is one: the
 * applicant certifies it.
 */
const convention: Rule = {
  kind: 'any',
  of: [
    { kind: 'regroupement', in: ['convention', 'gcsms', 'groupement-de-cooperation'] },
    {
      kind: 'because',
      reason: {
        fr: 'Le porteur certifie que le regroupement repose sur une convention entre établissements.',
        en: 'The porteur certifies that the group rests on an agreement between establishments.',
      },
      rule: {
        kind: 'all',
        of: [{ kind: 'regroupement', in: ['autre'] }, { kind: 'certification' }],
      },
    },
  ],
};

/** On what the group rests and who carries it. */
export const formeGrappeCriteria: readonly Criterion[] = [
  {
    code: 'grappe.forme',
    label: {
      fr: 'Regroupement en GCSMS ou par une convention',
      en: 'Group formed as a GCSMS or by an agreement',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: { kind: 'several', of: 'og' },
      then: {
        interpretation: 'interpretation.og-minimum-conformite',
        choices: {
          'acquisition-seule': { kind: 'when', condition: avecAcquisition, then: convention },
          'tous-les-projets': convention,
        },
      },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'liste des projets prioritaires, premier point',
        quote:
          'se regrouper en « grappe » (GCSMS ou tout autre type de convention entre établissements)',
      },
    ],
  },
  {
    code: 'grappe.porteur',
    label: {
      fr: 'Désignation d’un organisme gestionnaire porteur',
      en: 'One organisme gestionnaire named as porteur',
    },
    force: 'required',
    rule: {
      kind: 'any',
      of: [
        { kind: 'named', field: 'porteur' },
        {
          kind: 'because',
          reason: {
            fr: 'Un organisme gestionnaire seul est son propre porteur.',
            en: 'A single organisme gestionnaire is its own porteur.',
          },
          rule: { kind: 'not', of: { kind: 'several', of: 'og' } },
        },
      ],
    },
    citations: [
      {
        document: 'airmes-conditions-temps-1',
        locator: 'page',
        note: 'Makes the project pass through a porteur, chosen among the OG.',
      },
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'Shows OG of every legal status, and GRADeS, among the beneficiaries.',
      },
    ],
  },
];
