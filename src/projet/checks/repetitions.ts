import type { Expected } from '../../model/issues/expectation';
import type { Finding } from '../../model/issues/finding';
import { showValue } from '../../model/issues/show-value';

/** A text of a project file and where it stands. */
export interface Placed {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Each text that already stands earlier in the list. */
export function* findRepetitions(placed: Iterable<Placed>, expected: Expected): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { path, text } of placed) {
    if (seen.has(text)) yield { code: 'duplicate', path, expected, received: showValue(text) };
    seen.add(text);
  }
}
