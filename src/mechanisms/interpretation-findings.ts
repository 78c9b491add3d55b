import type { Plain } from '../kernel/plain-data';
import type { Edition } from '../model/edition';
import { oneOf } from '../model/issues/expectation';
import type { Finding } from '../model/issues/finding';
import { showValue } from '../model/issues/show-value';
import { nearestName } from '../projet/nearest-name';

/** What is wrong with the interpretations of a caller; without an edition there is none to choose. */
export function* findInterpretationFindings(
  given: Plain,
  edition: Edition | undefined,
  base: readonly PropertyKey[],
): Iterable<Finding> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    yield { code: 'wrong-type', path: base, expected: 'object', received: showValue(given) };
    return;
  }
  const known = edition?.interpretations ?? [];
  for (const [code, choice] of Object.entries(given)) {
    const interpretation = known.find((other) => other.code === code);
    const path = [...base, code];
    if (interpretation === undefined) {
      const near = nearestName(
        code,
        known.map((other) => other.code),
      );
      const suggestion = near === undefined ? {} : { suggestion: near };
      const received = showValue(code);
      yield {
        code: 'unknown-code',
        path,
        expected: 'interpretation-code',
        received,
        ...suggestion,
      };
      continue;
    }
    const choices = interpretation.choices.map((other) => other.code);
    if (typeof choice !== 'string' || !choices.includes(choice)) {
      const wrong = typeof choice === 'string' ? 'not-in-list' : 'wrong-type';
      yield { code: wrong, path, expected: oneOf(choices), received: showValue(choice) };
    }
  }
}
