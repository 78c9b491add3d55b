/**
 * Three-valued truth: `unknown` is a value, never a default for one of the others.
 */
export type Truth = 'true' | 'false' | 'unknown';

/** The truth of a fact that may be absent: absent is `unknown`, not false. */
export function truthOf(value: boolean | undefined): Truth {
  if (value === undefined) return 'unknown';
  return value ? 'true' : 'false';
}
