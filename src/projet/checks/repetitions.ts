import type { Expected } from '../../model/issues/expectation';
import type { Finding } from '../../model/issues/finding';
import { showValue } from '../../model/issues/show-value';

/** Each text that already stands earlier; what is no text is passed over. */
export function findRepetitions(
  values: readonly unknown[],
  pathOf: (at: number) => readonly PropertyKey[],
  expected: Expected,
): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const [at, text] of values.entries()) {
    if (typeof text !== 'string') continue;
    if (seen.has(text)) {
      findings.push({ code: 'duplicate', path: pathOf(at), expected, received: showValue(text) });
    }
    seen.add(text);
  }
  return findings;
}
