import { type EditionReading, resolve } from '../mechanisms/context';
import { perReading } from '../mechanisms/ready';
import type { Rule } from '../model/rule';

/** The rules that open or close lines by what operations the ESMS have. */
interface Conditions {
  readonly rules: readonly Rule[];
  /** Whether one ESMS, or the absence of one, decides each of them. */
  readonly areDecidedByOne: boolean;
}

/**
 * Of the conditions of the lines of an edition, and of the rules of what is paid once for a project,
 * those that ask for operations.
 */
export const conditionsOf = /* @__PURE__ */ perReading((reading): Conditions => {
  const rules = reading.edition.funding.lines
    .flatMap(({ condition, quantity }) => [
      condition,
      quantity.unit === 'projet' ? quantity.rule : undefined,
    ])
    .filter((rule) => rule !== undefined)
    .filter(asksForOperation);
  return { rules, areDecidedByOne: rules.every((rule) => isDecidedByOne(rule, reading)) };
});

function isDecidedByOne(rule: Rule, reading: EditionReading): boolean {
  if ('interpretation' in rule) return isDecidedByOne(resolve(rule, reading), reading);
  switch (rule.kind) {
    case 'some-esms':
      return !isMetAtRest(rule.test);
    case 'not':
      return isDecidedByOne(rule.of, reading);
    case 'because':
      return isDecidedByOne(rule.rule, reading);
    case 'all':
    case 'any': {
      const [first, ...others] = rule.of.filter(asksForOperation);
      return first !== undefined && others.length === 0 && isDecidedByOne(first, reading);
    }
    default:
      return false;
  }
}

// Then it takes all ESMS but one to change the answer.
function isMetAtRest(test: unknown): boolean {
  return someWithin(test, (node) => {
    if (node.kind === 'not') return asksForOperation(node);
    return node.kind === 'operation' && Array.isArray(node.in) && node.in.includes('aucune');
  });
}

function asksForOperation(rule: unknown): boolean {
  return someWithin(rule, ({ kind }) => kind === 'operation');
}

/** What a rule or a question is made of, as data. */
interface Node {
  readonly kind?: string;
  readonly in?: unknown;
}

function someWithin(part: unknown, isIt: (node: Node) => boolean): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return isIt(part) || Object.values(part).some((inner) => someWithin(inner, isIt));
}
