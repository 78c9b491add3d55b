import { assess, type Projet, parseProjet, type Report } from 'esms-numerique';
import { toyEdition } from '../toy/edition';
import { type Answer, synchronous } from './contender';

/** This library, with the rule as an edition. */
export const contender = synchronous({
  prepare: parse,
  answer: (projet: Projet) => read(assess(toyEdition, projet)),
  answerJson: (input) => read(assess(toyEdition, parse(input))),
});

function parse(input: unknown): Projet {
  const parsed = parseProjet(input);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** The answer; each figure is taken only with its proof and the step that gave it. */
export function read({ status, eligibility, grappe, funding, schedule }: Report): Answer {
  for (const { citations } of eligibility.criteria) prove(citations);
  const [acquisition, miseEnConformite, equipement] = funding.lines.map(
    ({ amount, citations, step }) => {
      prove(citations);
      return step.value.atLeast === amount ? amount : null;
    },
  );
  const [demarrage, parametrage, deploiement] = schedule.milestones.map((milestone) => {
    prove(milestone.citations);
    return milestone.amount;
  });
  return {
    eligible: status === 'eligible',
    gaps: { esms: known(grappe.esms.gap), og: known(grappe.og.gap) },
    lines: {
      acquisition: known(acquisition),
      miseEnConformite: known(miseEnConformite),
      equipement: known(equipement),
    },
    total: known(funding.total),
    instalments: [known(demarrage), known(parametrage), known(deploiement)],
  };
}

function prove(citations: readonly unknown[]): void {
  if (citations.length === 0) throw new Error('A figure stands without a citation');
}

function known<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The answer lacks a value');
  return value;
}
