import type { JsonPointer } from '../kernel/json-pointer';
import { exactly, hullOfRanges, type Range } from '../kernel/range';
import type { Bound } from '../model/rule';
import type { Territoire } from '../model/vocabulary';
import { type Context, resolve } from './context';
import { countOf } from './parameter-value';
import { majorityRegions, territoriesOf } from './territory';

/** The number that a count is held against, and what would make it exact. */
export interface BoundValue {
  readonly range: Range;
  readonly missing: readonly JsonPointer[];
  readonly unknown: readonly string[];
}

/**
 * The number that a bound gives for a project. Where it depends on the territory and regions are
 * missing or tie, it is a range. Null where the edition sets no such bound.
 */
export function evaluateBound(bound: Bound, context: Context): BoundValue | null {
  const codes = resolve(bound, context);
  if (typeof codes === 'string') return rangeOver([codes], context, []);
  const counts = context.regions;
  const present = territoriesOf([...counts.known.keys()]);
  if (present.length === 0) return rangeOver(pick(codes, territoires), context, counts.missing);
  const rule = resolve(context.edition.grappe.territoire, context);
  if (rule === 'region-majoritaire') {
    const regions = majorityRegions(counts);
    const tied = counts.unplaced === 0 && regions.length > 1 ? [context.edition.grappe.tie] : [];
    return rangeOver(pick(codes, territoriesOf(regions)), context, counts.missing, tied);
  }
  const choose = rule === 'le-plus-bas' ? Math.min : Math.max;
  const settled = extremeOf(pick(codes, present), choose, context);
  const extreme = extremeOf(pick(codes, territoires), choose, context);
  if (settled === null || extreme === null) return null;
  if (counts.unplaced === 0) return { range: settled, missing: [], unknown: [] };
  return { range: hullOfRanges([settled, extreme]), missing: counts.missing, unknown: [] };
}

const territoires: readonly Territoire[] = ['metropole', 'corse', 'outre-mer'];

function pick(
  codes: Readonly<Record<Territoire, string>>,
  territories: readonly Territoire[],
): readonly string[] {
  return [...new Set(territories.map((territory) => codes[territory]))];
}

function rangeOver(
  codes: readonly string[],
  context: Context,
  missing: readonly JsonPointer[],
  tied: readonly string[] = [],
): BoundValue | null {
  const values = codes.map((code) => ({ code, value: countOf(code, context) }));
  const unknown = values.filter(({ value }) => value === 'unknown').map(({ code }) => code);
  const numbers = values.flatMap(({ value }) =>
    typeof value === 'number' ? [exactly(value)] : [],
  );
  if (unknown.length > 0) return { range: { atLeast: 0, atMost: null }, missing: [], unknown };
  const [first, ...others] = numbers;
  if (first === undefined) return null;
  const range = hullOfRanges([first, ...others]);
  return range.atLeast === range.atMost
    ? { range, missing: [], unknown: [] }
    : { range, missing, unknown: tied };
}

function extremeOf(
  codes: readonly string[],
  choose: (...values: readonly number[]) => number,
  context: Context,
): Range | null {
  const values = codes.map((code) => countOf(code, context));
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? null : exactly(choose(...numbers));
}
