/**
 * Writes plain JSON data in one way only, the one of RFC 8785: the keys of each object in the order
 * of their UTF-16 code units, whatever order they were given in, without white space. Two values are
 * the same if their texts are. A property that is `undefined` is absent.
 *
 * Half a surrogate pair, which the RFC refuses, is written as its escape: a name that holds one can
 * be read from a file, and is a name like another.
 *
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, writeItem).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${fields.sort(byKey).map(writeField).join(',')}}`;
}

function writeItem(item: unknown): string {
  return canonicalJson(item ?? null);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function writeField([key, value]: readonly [string, unknown]): string {
  return `${JSON.stringify(key)}:${canonicalJson(value)}`;
}
