/**
 * How many times a property is tried: a few in the suite, which runs often, and as many as
 * `PROPERTY_RUNS` says where it is set, as `npm run properties` does.
 */
export function runs(few: number): { readonly numRuns: number } {
  const { PROPERTY_RUNS: asked } = process.env;
  if (asked === undefined) return { numRuns: few };
  const numRuns = Number(asked);
  if (!Number.isSafeInteger(numRuns) || numRuns < 1) {
    throw new Error(`PROPERTY_RUNS is no number of runs: ${asked}`);
  }
  return { numRuns };
}
