import type { RulesLogic } from 'json-logic-js';
import jsonLogic from 'json-logic-js';
import { type Answer, euros, synchronous } from './contender';
import { deriveFacts, type Facts } from './facts';

const enMetropole = { '==': [{ var: 'territoire' }, 'metropole'] };

/** Each rule sees the facts and what the rules before it gave. */
const rules = {
  minimumEsms: { if: [enMetropole, 15, 8] },
  minimumOg: { if: [enMetropole, 3, 2] },
  eligible: {
    and: [
      { '>=': [{ var: 'esms' }, { var: 'minimumEsms' }] },
      { '>=': [{ var: 'og' }, { var: 'minimumOg' }] },
    ],
  },
  ecartEsms: { max: [0, { '-': [{ var: 'minimumEsms' }, { var: 'esms' }] }] },
  ecartOg: { max: [0, { '-': [{ var: 'minimumOg' }, { var: 'og' }] }] },
  acquises: { min: [{ var: 'acquisitions' }, 30] },
  misesEnConformiteFinancees: {
    min: [{ var: 'misesEnConformite' }, { '-': [30, { var: 'acquises' }] }],
  },
  acquisition: { '*': [{ var: 'acquises' }, 25_000] },
  miseEnConformite: { '*': [{ var: 'misesEnConformiteFinancees' }, 10_000] },
  equipement: { '*': [{ var: 'equipements' }, 20_000] },
  total: { '+': [{ var: 'acquisition' }, { var: 'miseEnConformite' }, { var: 'equipement' }] },
  demarrage: { '/': [{ '*': [{ var: 'total' }, 40] }, 100] },
  parametrage: { '/': [{ '*': [{ var: 'total' }, 40] }, 100] },
  deploiement: { '/': [{ '*': [{ var: 'total' }, 20] }, 100] },
};

type Results = { readonly eligible: boolean } & Readonly<
  Record<Exclude<keyof typeof rules, 'eligible'>, number>
>;

const ordered = Object.entries(rules) as [string, RulesLogic][];

/** json-logic-js: one expression for each figure. */
export const contender = synchronous({
  prepare: deriveFacts,
  answer,
  answerJson: (input) => answer(deriveFacts(input)),
});

function answer(facts: Facts): Answer {
  const data: Record<string, unknown> = { ...facts };
  for (const [name, rule] of ordered) data[name] = jsonLogic.apply(rule, data);
  const results = data as unknown as Results;
  return {
    eligible: results.eligible,
    gaps: { esms: results.ecartEsms, og: results.ecartOg },
    lines: {
      acquisition: euros(results.acquisition),
      miseEnConformite: euros(results.miseEnConformite),
      equipement: euros(results.equipement),
    },
    total: euros(results.total),
    instalments: [euros(results.demarrage), euros(results.parametrage), euros(results.deploiement)],
  };
}
