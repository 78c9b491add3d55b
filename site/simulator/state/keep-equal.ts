/**
 * The new data, with each part that equals the old one taken from it. What is shown compares parts
 * by identity: whatever a key stroke left as it was is then not drawn again.
 */
export function keepEqual<Data>(before: unknown, after: Data): Data {
  if (Object.is(before, after) || !isPart(before) || !isPart(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const names = Object.keys(after);
  const kept = Object.fromEntries(
    names.map((name) => [name, keepEqual(before[name], after[name])] as const),
  );
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => Object.hasOwn(before, name) && kept[name] === before[name]);
  if (isSame) return before as Data;
  return (Array.isArray(after) ? names.map((name) => kept[name]) : kept) as Data;
}

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}
