/**
 * Computes something once for each object, and keeps it as long as the object lives. The object must
 * not change; what is kept must say nothing that the object doesn't.
 */
export function perObject<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}
