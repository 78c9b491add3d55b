import type { Criterion } from '../model/edition';
import type { Rule } from '../model/rule';
import { type Context, findCriterion, resolve } from './context';

type Composite = 'all' | 'any' | 'not' | 'when' | 'because' | 'criteria';

/** A rule that reads the project itself, not through other rules. */
export type LeafRule = Exclude<
  Extract<Rule, { readonly kind: string }>,
  { readonly kind: Composite }
>;

/** A leaf and the criterion to which it belongs: a certification bears the code of its criterion. */
export interface Leaf {
  readonly rule: LeafRule;
  readonly criterion: Criterion;
}

/**
 * The rules of a criterion that read the project, under the interpretations chosen. Whatever
 * changes the verdict of the criterion changes what one of them reads.
 */
export function leavesOf(criterion: Criterion, context: Context): readonly Leaf[] {
  return leavesIn(criterion.rule, criterion, context);
}

function leavesIn(rule: Rule, criterion: Criterion, context: Context): readonly Leaf[] {
  if ('interpretation' in rule) return leavesIn(resolve(rule, context), criterion, context);
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.flatMap((part) => leavesIn(part, criterion, context));
    case 'not':
      return leavesIn(rule.of, criterion, context);
    case 'because':
      return leavesIn(rule.rule, criterion, context);
    case 'when':
      return [rule.condition, rule.then, ...(rule.otherwise ? [rule.otherwise] : [])].flatMap(
        (part) => leavesIn(part, criterion, context),
      );
    case 'criteria':
      return rule.codes.flatMap((code) => leavesOf(findCriterion(code, context), context));
    default:
      return [{ rule, criterion }];
  }
}
