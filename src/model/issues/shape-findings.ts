import type { core } from 'zod/mini';
import { type Plain, plainAt } from '../../kernel/plain-data';
import type { InputIssueCode } from '../input-issue';
import { recogniserOf } from '../recognise';
import { projetParts, type SchemaPart } from '../schema-parts';
import { projetSchema } from '../schemas';
import type { Expected } from './expectation';
import type { Finding } from './finding';
import { showValue } from './show-value';

/**
 * What is wrong with the form of a project file, each field by itself. The parts are read one by
 * one: zod overflows the stack on a list of which a hundred thousand entries are wrong, and the
 * caller may stop before the end.
 */
export function* findShapeFindings(projet: Plain): Iterable<Finding> {
  if (recogniseProjet(projet)) return;
  for (const part of projetParts(projet)) yield* findFormFindings(part);
}

const recogniseProjet = /* @__PURE__ */ recogniserOf(projetSchema);

/** What is wrong with the form of some data, by its schema. */
export function* findFormFindings({ path, value, schema }: SchemaPart): Iterable<Finding> {
  const result = schema.safeParse(value);
  if (result.success) return;
  for (const issue of result.error.issues) yield* findingsOf(issue, path, value);
}

function* findingsOf(
  issue: core.$ZodIssue,
  base: readonly PropertyKey[],
  part: Plain,
): Iterable<Finding> {
  // The schemas put the name of the expectation in the place of the message.
  const expected = issue.message as Expected;
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      yield { code: 'unknown-key', path: [...path, key], expected, received: showValue(key) };
    }
  } else if (issue.code === 'invalid_key') {
    yield { code: 'wrong-form', path, expected, received: showValue(path.at(-1)) };
  } else {
    const value = plainAt(part, issue.path);
    yield { code: codeOf(issue, expected, value), path, expected, received: showValue(value) };
  }
}

function codeOf(
  issue: Exclude<core.$ZodIssue, { code: 'unrecognized_keys' | 'invalid_key' }>,
  expected: Expected,
  value: Plain | undefined,
): InputIssueCode {
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return typeof value === 'number' && expected.startsWith('count')
        ? 'not-a-count'
        : 'wrong-type';
    case 'invalid_value':
      return typeof value === 'string' ? 'not-in-list' : 'wrong-type';
    case 'too_small':
      return typeof value === 'number' ? 'not-a-count' : 'empty';
    case 'too_big':
      return 'too-large';
    default:
      return expected === 'date' ? 'not-a-date' : 'wrong-form';
  }
}
