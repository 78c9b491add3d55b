let age = 0;

/** Forgets all that was computed. */
export function forget(): void {
  age += 1;
}

/**
 * In place of `src/kernel/per-object` while mutants are tried: it keeps nothing from one test to the
 * next. Otherwise what a mutant made wrong would be kept for the mutants after it, and the tests that
 * find a thing computed would not be known to depend on the code that computes it.
 */
export function perObject<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  let known = new WeakMap<Key, Value>();
  let since = age;
  return (key) => {
    if (since !== age) {
      known = new WeakMap();
      since = age;
    }
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
