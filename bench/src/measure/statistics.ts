/**
 * The value in the middle of the list, or half-way between the two in the middle.
 *
 * @example
 * median([3, 1, 10]); // => 3
 * median([4, 1, 2, 3]); // => 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  if (low === undefined || high === undefined) throw new Error('An empty list has no median');
  return (low + high) / 2;
}

/**
 * The median of the quotients, round by round: what slows the whole machine down slows both.
 *
 * @example
 * medianRatio([20, 40, 90], [10, 20, 30]); // => 2
 */
export function medianRatio(values: readonly number[], references: readonly number[]): number {
  if (values.length !== references.length) throw new Error('The lists differ in length');
  return median(values.map((value, index) => value / (references[index] ?? Number.NaN)));
}
