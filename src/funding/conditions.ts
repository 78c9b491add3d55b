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
  const rules = reading.edition.funding.lines.flatMap(({ condition, quantity }) => [
    ...(condition === undefined ? [] : [condition]),
    ...(quantity.unit === 'projet' ? [quantity.rule] : []),
  ]);
  const asking = rules.filter(asksForOperation);
  return {
    rules: asking,
    areDecidedByOne: asking.every((rule) => isDecidedByOne(rule, reading)),
  };
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
      const asking = rule.of.filter(asksForOperation);
      return asking.length === 1 && asking.every((part) => isDecidedByOne(part, reading));
    }
    default:
      return false;
  }
}

// Then it takes all ESMS but one to change the answer.
function isMetAtRest(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { kind, in: asked } = part as { readonly kind?: unknown; readonly in?: unknown };
  const isNegated = kind === 'not' && asksForOperation(part);
  const isAtRest = kind === 'operation' && Array.isArray(asked) && asked.includes('aucune');
  return isNegated || isAtRest || Object.values(part).some(isMetAtRest);
}

// A rule is data: whatever holds a question for an operation asks for it.
function asksForOperation(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return (
    ('kind' in part && part.kind === 'operation') || Object.values(part).some(asksForOperation)
  );
}
