/**
 * Writes plain JSON data in one way only: the keys of each object in order, whatever order they
 * were given in. Two values are the same if their texts are. A property that is `undefined` is
 * absent.
 *
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
