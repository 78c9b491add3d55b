/** The steps from the root of JSON data to something in it. */
export type Steps = readonly (string | number)[];

/** The places of all texts, numbers, booleans and nulls in JSON data. */
export function leavesOf(value: unknown, steps: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [steps];
  return Array.isArray(value)
    ? value.flatMap((part, index) => leavesOf(part, [...steps, index]))
    : Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...steps, key]));
}

/** What stands at a place of JSON data. */
export function valueAt(value: unknown, steps: Steps): unknown {
  return steps.reduce((part, step) => (part as Record<string | number, unknown>)[step], value);
}

/** The data with something else at a place, or without it where that is undefined. */
export function replacedAt<Data>(data: Data, [step, ...rest]: Steps, value: unknown): Data {
  if (step === undefined) return value as Data;
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string | number, unknown>;
  if (rest.length === 0 && value === undefined) delete copy[step];
  else copy[step] = replacedAt(copy[step], rest, value);
  return copy as Data;
}
