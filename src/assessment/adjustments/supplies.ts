import type { JsonPointer } from '../../kernel/json-pointer';
import type { Context } from '../../mechanisms/context';
import { candidatesFor, isConsistent } from '../facts/candidates';
import { type FactField, fieldAt } from '../facts/fact-field';
import { contextUnder, distanceIn, type Obstacle, type Problem, statusOf } from './look';
import { type Move, type Plan, withMove } from './plan';

/**
 * The missing facts that an obstacle waits for, each with the values that remove it, or that leave
 * it to other facts. A value that doesn't is no way out: what helps in spite of it helps whatever
 * the fact. Of the values that lead equally far, the first stands for all.
 */
export function supplies(
  missing: readonly JsonPointer[],
  obstacle: Obstacle,
  plan: Plan,
  context: Context,
  problem: Problem,
): readonly Move[] {
  const fields = new Set(
    missing
      .map(fieldAt)
      .filter((field) => field !== undefined)
      .map(simplest),
  );
  return [...fields]
    .filter((field) => !plan.has(`supply ${field}`) && field !== 'solution.plateformeEParcours')
    .flatMap((field) => suppliesOf(field, obstacle, plan, context, problem));
}

// Where neither is known, the champ of an ESMS says enough of its category.
function simplest(field: FactField): FactField {
  return field === 'esms.categorie' ? 'esms.champ' : field;
}

function suppliesOf(
  field: FactField,
  obstacle: Obstacle,
  plan: Plan,
  context: Context,
  problem: Problem,
): readonly Move[] {
  const outcomes = new Map<string, { readonly move: Move; readonly status: string }>();
  for (const value of candidatesFor(field, context)) {
    if (!isConsistent(field, value, context)) continue;
    const move: Move = { kind: 'supply', field, value };
    const after = contextUnder(withMove(plan, move), problem);
    const distance = distanceIn(after, problem);
    if (!outcomes.has(distance)) {
      outcomes.set(distance, { move, status: statusOf(obstacle, after, problem) });
    }
  }
  const all = [...outcomes.values()];
  const settled = all.filter(({ status }) => !isOpen(status) && !isShut(status));
  const chosen = settled.length > 0 ? settled : all.filter(({ status }) => isOpen(status));
  return chosen.map(({ move }) => move);
}

// An amount is reached or it isn't: short of it, a value may still bring it nearer.
function isOpen(status: string): boolean {
  return status === 'undetermined' || status === 'false';
}

function isShut(status: string): boolean {
  return status === 'unmet';
}
