import { Exact } from './money';

/** Digits after the point of a rate: two of a percentage. */
const rateDigits = 4;

const modes = {
  down: Exact.ROUND_FLOOR,
  up: Exact.ROUND_CEIL,
  'half-up': Exact.ROUND_HALF_UP,
} as const;

/**
 * The rate that a part is of a whole, to four decimals, rounded half up unless told otherwise. The
 * whole must not be 0.
 *
 * @example
 * rateOfParts(2, 3); // => '0.6667'
 */
export function rateOfParts(
  part: number,
  whole: number,
  rounding: keyof typeof modes = 'half-up',
): string {
  return new Exact(part).dividedBy(whole).toFixed(rateDigits, modes[rounding]);
}

/** The whole percents that a part is of a whole, half up on the exact quotient: 1050 of 3345 is 31. */
export function percentOfParts(part: number, whole: number): number {
  return new Exact(part).times(100).dividedBy(whole).toDecimalPlaces(0).toNumber();
}

/** What a part of a whole lacks to reach a rate, rounded up to four decimals; 0 where it reaches it. */
export function lackOf(part: number, whole: number, rate: string): string {
  const lack = new Exact(rate).minus(new Exact(part).dividedBy(whole));
  return (lack.isNegative() ? new Exact(0) : lack).toFixed(rateDigits, modes.up);
}

/** Whether a part of a whole reaches a rate, on the exact quotient. */
export function reachesRate(part: number, whole: number, rate: string): boolean {
  return new Exact(rate).times(whole).lessThanOrEqualTo(part);
}

/** Below, at or above 0 as the first decimal is less than, equal to or greater than the second. */
export function compareDecimals(a: string, b: string): number {
  return new Exact(a).comparedTo(b);
}

/** The sum of decimals, written in full. */
export function sumOfDecimals(decimals: readonly string[]): string {
  return decimals.reduce((sum, decimal) => sum.plus(decimal), new Exact(0)).toFixed();
}
