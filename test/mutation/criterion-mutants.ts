import type { Criterion, Edition } from '../../src/model/edition';
import type { Steps } from '../support/leaves';
import { always, never } from './condition-mutants';
import { type Mutant, mutantAt } from './mutant';

/** Each criterion left out, taken as met, taken as unmet, of another force, without its other fields. */
export function criterionMutants(edition: Edition): readonly Mutant[] {
  return edition.criteria.flatMap((criterion, index) => {
    const at = (steps: Steps, value: unknown, change: string): Mutant => ({
      ...mutantAt(edition, 'criterion', ['criteria', ...steps], value, change),
      code: criterion.code,
    });
    const { force, code } = criterion;
    return [
      ...(isNamed(criterion, edition)
        ? []
        : [
            at(
              [],
              edition.criteria.filter((other) => other !== criterion),
              `without ${code}`,
            ),
          ]),
      at([index, 'rule'], always, 'asks nothing'),
      at([index, 'rule'], never, 'is never met'),
      ...(typeof force === 'string' ? [at([index, 'force'], otherThan(force), 'other force')] : []),
      ...(['lines', 'orientation'] as const)
        .filter((field) => criterion[field] !== undefined)
        .map((field) => at([index, field], undefined, `without ${field}`)),
    ];
  });
}

/** Whether the edition needs it elsewhere: without it, it would be no edition. */
function isNamed({ code }: Criterion, { criteria, grappe, exclusions }: Edition): boolean {
  const rules = JSON.stringify(criteria.map(({ rule }) => rule));
  return (
    rules.includes(`"${code}"`) ||
    [grappe.esms, grappe.og, ...exclusions.map(({ criterion }) => criterion)].includes(code)
  );
}

function otherThan(force: string): string {
  return force === 'required' ? 'recommended' : 'required';
}
