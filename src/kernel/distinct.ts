/** The values each once, in the order in which they are first met. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  // Most lists have one value or none, and a set costs more than the rest of what is done with them.
  return values.length < 2 ? values : [...new Set(values)];
}
