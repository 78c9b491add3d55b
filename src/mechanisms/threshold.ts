import { exactValue, isAtLeast, type Range } from '../kernel/range';
import type { Truth } from '../kernel/truth';
import type { Observation } from '../model/report';
import type { Bound, Count } from '../model/rule';
import { type BoundValue, evaluateBound } from './bound';
import type { Context } from './context';
import { type Counted, evaluateCount } from './count';
import { notApplicable, undetermined, type Verdict, verdictOf, wantsOf } from './verdict';

/** The count reaches the bound. The gap is how many are missing. */
export function evaluateMinimum(count: Count, bound: Bound, context: Context): Verdict {
  const required = evaluateBound(bound, context);
  if (required === null) return notApplicable;
  const observed = evaluateCount(count, context);
  const { status, missing, unknown } = verdictOn('minimum', observed, required);
  const seen = observationOf(observed.range);
  if (required.range.atMost === null) return { status, observed: seen, missing, unknown };
  const asked = observationOf(required.range);
  const gap = gapOf(observed.range, required.range);
  if (gap === null) return { status, observed: seen, required: asked, missing, unknown };
  return { status, observed: seen, required: asked, gap, missing, unknown };
}

/** The count stays under the bound, which is left out. The gap is how many are too many. */
export function evaluateBelow(count: Count, bound: Bound, context: Context): Verdict {
  const limit = evaluateBound(bound, context);
  if (limit === null) return notApplicable;
  const observed = evaluateCount(count, context);
  const seen = exactValue(observed.range);
  const first = exactValue(limit.range);
  return {
    ...verdictOn('below', observed, limit),
    observed: observationOf(observed.range),
    ...(first === null ? {} : { required: { atLeast: 0, atMost: first - 1 } }),
    ...(seen === null || first === null ? {} : { gap: Math.max(0, seen - (first - 1)) }),
  };
}

/** Whether a count reaches a bound, or stays under it. */
export function holdsAgainst(kind: 'minimum' | 'below', count: Range, bound: Range): Truth {
  const reached = isAtLeast(count, bound);
  if (kind === 'minimum' || reached === 'unknown') return reached;
  return reached === 'true' ? 'false' : 'true';
}

function verdictOn(kind: 'minimum' | 'below', count: Counted, bound: BoundValue): Verdict {
  const truth = holdsAgainst(kind, count.range, bound.range);
  if (truth !== 'unknown') return verdictOf(truth, []);
  const { missing, unknown } = wantsOf([count, bound]);
  return undetermined(missing, unknown);
}

/** A range as a report shows it: the number where both ends meet. */
function observationOf(range: Range): Observation {
  return exactValue(range) ?? range;
}

// Known also where a range is not, once the count is high enough for every value.
function gapOf(observed: Range, required: Range): number | null {
  if (isAtLeast(observed, required) === 'true') return 0;
  const seen = exactValue(observed);
  const asked = exactValue(required);
  return seen === null || asked === null ? null : asked - seen;
}
