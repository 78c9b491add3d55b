import { distinct } from '../kernel/distinct';
import type { JsonPointer } from '../kernel/json-pointer';
import { exactly, exactValue, type Range } from '../kernel/range';
import type { Bound } from '../model/rule';
import type { Territoire } from '../model/vocabulary';
import { type Context, findParameter, resolve } from './context';
import { countOf } from './parameter-value';
import { perReading } from './ready';
import { type Computed, hullOf, maximumOf, minimumOf, parameterOf } from './step';
import { majorityRegions, territoriesOf } from './territory';

/** The number that a count is held against, and what would make it exact. */
export interface BoundValue {
  readonly range: Range;
  readonly computed: Computed;
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
  if (counts.known.size === 0) return rangeOver(pick(codes, territoires), context, counts.missing);
  const rule = resolve(context.edition.grappe.territoire, context);
  if (rule === 'region-majoritaire') {
    const regions = majorityRegions(counts);
    const tied = counts.unplaced === 0 && regions.length > 1 ? [context.edition.grappe.tie] : [];
    return rangeOver(pick(codes, territoriesOf(regions)), context, counts.missing, tied);
  }
  const choose = rule === 'le-plus-bas' ? minimumOf : maximumOf;
  const present = pick(codes, territoriesOf([...counts.known.keys()]));
  const settled = extremeOf(present, choose, context);
  if (settled === null) return null;
  if (counts.unplaced === 0) return named(settled, unknownOf(present, context), []);
  const everywhere = pick(codes, territoires);
  const computed = hullOf([settled, extremeOf(everywhere, choose, context) ?? settled]);
  return named(computed, unknownOf(everywhere, context), counts.missing);
}

const territoires: readonly Territoire[] = ['metropole', 'corse', 'outre-mer'];

function pick(
  codes: Readonly<Record<Territoire, string>>,
  territories: readonly Territoire[],
): readonly string[] {
  return distinct(territories.map((territory) => codes[territory]));
}

function rangeOver(
  codes: readonly string[],
  context: Context,
  missing: readonly JsonPointer[],
  tied: readonly string[] = [],
): BoundValue | null {
  const [only] = codes;
  if (only !== undefined && codes.length === 1) return boundAt(context).get(only) ?? null;
  const [first, ...others] = codes.flatMap((code) => computedOf(code, context));
  if (first === undefined) return null;
  const computed = hullOf([first, ...others]);
  const unknown = unknownOf(codes, context);
  return unknown.length > 0 ? named(computed, unknown, []) : named(computed, tied, missing);
}

// A number that is exact waits for nothing.
function named(
  computed: Computed,
  unknown: readonly string[],
  missing: readonly JsonPointer[],
): BoundValue {
  const isExact = exactValue(computed.range) !== null;
  return isExact ? boundOf(computed, [], []) : boundOf(computed, missing, unknown);
}

function unknownOf(codes: readonly string[], context: Context): readonly string[] {
  return codes.filter((code) => countOf(code, context) === 'unknown');
}

function boundOf(
  computed: Computed,
  missing: readonly JsonPointer[],
  unknown: readonly string[],
): BoundValue {
  return { range: computed.range, computed, missing, unknown };
}

function extremeOf(
  codes: readonly string[],
  choose: typeof minimumOf,
  context: Context,
): Computed | null {
  const [first, ...others] = codes.flatMap((code) => computedOf(code, context));
  return first === undefined ? null : others.reduce(choose, first);
}

// A bound that is the same wherever the project lies, once for each reading.
const boundAt = /* @__PURE__ */ perReading((reading) => {
  const known = new Map<string, BoundValue | null>();
  return {
    get: (code: string): BoundValue | null => {
      const value = known.get(code);
      if (value !== undefined) return value;
      const [computed] = computedOf(code, reading);
      const unknown = countOf(code, reading) === 'unknown' ? [code] : [];
      const bound = computed === undefined ? null : boundOf(computed, [], unknown);
      known.set(code, bound);
      return bound;
    },
  };
});

// None where the edition sets no such bound.
function computedOf(code: string, context: Pick<Context, 'parameters'>): readonly Computed[] {
  const value = countOf(code, context);
  if (value === null) return [];
  const range: Range = value === 'unknown' ? { atLeast: 0, atMost: null } : exactly(value);
  return [parameterOf(findParameter(code, context), range, false)];
}
