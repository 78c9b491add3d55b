import type { Truth } from './truth';

/**
 * What is known of a number: it lies between both ends, ends included. `atMost` is null where
 * nothing bounds it from above. A number that is known has equal ends.
 */
export interface Range {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** The range of a number that is known. */
export function exactly(value: number): Range {
  return { atLeast: value, atMost: value };
}

/** The number where both ends meet; null where they don't. */
export function exactValue(range: Range): number | null {
  return range.atLeast === range.atMost ? range.atLeast : null;
}

/** Adds ranges end by end. */
export function sumRanges(ranges: readonly Range[]): Range {
  return {
    atLeast: ranges.reduce((total, range) => total + range.atLeast, 0),
    atMost: ranges.reduce<number | null>((total, range) => plus(total, range.atMost), 0),
  };
}

/** Multiplies two ranges of numbers that are zero or more. */
export function multiplyRanges(a: Range, b: Range): Range {
  return { atLeast: a.atLeast * b.atLeast, atMost: times(a.atMost, b.atMost) };
}

/** The smaller of two numbers of which ranges are known. */
export function minimumOfRanges(a: Range, b: Range): Range {
  return { atLeast: Math.min(a.atLeast, b.atLeast), atMost: smaller(a.atMost, b.atMost) };
}

/** The larger of two numbers of which ranges are known. */
export function maximumOfRanges(a: Range, b: Range): Range {
  return {
    atLeast: Math.max(a.atLeast, b.atLeast),
    atMost: a.atMost === null || b.atMost === null ? null : Math.max(a.atMost, b.atMost),
  };
}

/** What is left of `a` once `b` is taken away, never below zero. */
export function remainderOfRange(a: Range, b: Range): Range {
  return {
    atLeast: b.atMost === null ? 0 : Math.max(0, a.atLeast - b.atMost),
    atMost: a.atMost === null ? null : Math.max(0, a.atMost - b.atLeast),
  };
}

/** The smallest range that holds all of the given ones. */
export function hullOfRanges(ranges: readonly [Range, ...Range[]]): Range {
  return ranges.reduce((hull, range) => ({
    atLeast: Math.min(hull.atLeast, range.atLeast),
    atMost:
      hull.atMost === null || range.atMost === null ? null : Math.max(hull.atMost, range.atMost),
  }));
}

/** Whether a number is at least another, as far as their ranges tell. */
export function isAtLeast(value: Range, bound: Range): Truth {
  if (bound.atMost !== null && value.atLeast >= bound.atMost) return 'true';
  if (value.atMost !== null && value.atMost < bound.atLeast) return 'false';
  return 'unknown';
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function times(a: number | null, b: number | null): number | null {
  if (a === 0 || b === 0) return 0;
  return a === null || b === null ? null : a * b;
}

function smaller(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
