/**
 * The new data, with each part that equals the old one taken from it. What is shown compares parts
 * by identity: whatever a key stroke left as it was is then not drawn again.
 */
export function keepEqual<Data>(before: unknown, after: Data): Data {
  if (Object.is(before, after) || !isPart(before) || !isPart(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const names = Object.keys(after);
  const kept = names.map((name) => keepEqual(before[name], after[name]));
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name, index) => Object.hasOwn(before, name) && kept[index] === before[name]);
  if (isSame) return before as Data;
  if (Array.isArray(after)) return kept as Data;
  return Object.fromEntries(names.map((name, index) => [name, kept[index]])) as Data;
}

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}
