import type { Range } from '../../kernel/range';
import { type Context, resolve } from '../../mechanisms/context';
import { evaluateCount } from '../../mechanisms/count';
import { evaluateRule } from '../../mechanisms/rule';
import type { SizeThreshold } from '../../model/division';
import type { CriterionResult } from '../../model/report';
import type { Bound, Count, Rule } from '../../model/rule';
import { codesOfBound } from './bound-codes';
import { positionTo } from './position';

/** The sizes that the criteria of an edition ask for, and where a project stands to them. */
export function thresholdsOf(
  results: readonly CriterionResult[],
  context: Context,
): readonly SizeThreshold[] {
  return context.edition.criteria.flatMap(({ code: criterion, rule }) => {
    const result = results.find(({ code }) => code === criterion);
    if (result === undefined) return [];
    const found = sizesIn(rule, context).flatMap(({ kind, counted, observed, bound }) =>
      codesOfBound(bound, context).flatMap((code) => {
        const position = positionTo(code, observed, context);
        const { status } = result;
        return position === null ? [] : [{ kind, ...position, counted, criterion, status }];
      }),
    );
    return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
  });
}

function isSame(one: SizeThreshold, other: SizeThreshold): boolean {
  return one.kind === other.kind && one.code === other.code && one.counted === other.counted;
}

interface Size extends Pick<SizeThreshold, 'kind' | 'counted'> {
  readonly observed: Range;
  readonly bound: Bound;
}

// Under `when` the branch that the project is in, or both while that is open.
function sizesIn(rule: Rule, context: Context): readonly Size[] {
  if ('interpretation' in rule) return sizesIn(resolve(rule, context), context);
  switch (rule.kind) {
    case 'minimum':
    case 'below':
      return sizeOf(rule.kind, rule.count, rule.bound, context);
    case 'every-og-below':
      return [
        {
          kind: 'below',
          counted: 'esms-managed-by-largest-og',
          observed: managedByLargest(context),
          bound: rule.bound,
        },
      ];
    case 'all':
    case 'any':
      return rule.of.flatMap((part) => sizesIn(part, context));
    case 'not':
      return sizesIn(rule.of, context);
    case 'because':
      return sizesIn(rule.rule, context);
    case 'when':
      return branchesOf(rule, context).flatMap((branch) => sizesIn(branch, context));
    default:
      return [];
  }
}

function sizeOf(kind: Size['kind'], count: Count, bound: Bound, context: Context): readonly Size[] {
  if (count.kind === 'services') return [];
  return [{ kind, counted: count.kind, observed: evaluateCount(count, context).range, bound }];
}

function branchesOf(rule: Extract<Rule, { kind: 'when' }>, context: Context): readonly Rule[] {
  const otherwise = rule.otherwise === undefined ? [] : [rule.otherwise];
  switch (evaluateRule(rule.condition, context).status) {
    case 'met':
    case 'to-certify':
      return [rule.then];
    case 'unmet':
    case 'not-applicable':
      return otherwise;
    case 'undetermined':
      return [rule.then, ...otherwise];
  }
}

function managedByLargest({ organismes }: Context): Range {
  const present = [...organismes.values()].filter(({ brought }) => brought > 0);
  const atLeast = Math.max(0, ...present.map(({ nombreEsms }) => nombreEsms ?? 0));
  const isKnown = present.every(({ nombreEsms }) => nombreEsms !== undefined);
  return { atLeast, atMost: isKnown ? atLeast : null };
}
