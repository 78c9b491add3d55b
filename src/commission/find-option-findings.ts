import { type Plain, plainAt } from '../kernel/plain-data';
import { findInterpretationFindings } from '../mechanisms/interpretation-findings';
import type { Edition } from '../model/edition';
import type { InputIssue } from '../model/input-issue';
import type { Finding } from '../model/issues/finding';
import { findFormFindings } from '../model/issues/shape-findings';
import { selectionOptionsSchema } from '../model/selection-schema';
import { parseData } from '../projet/parse-data';
import type { SelectionOptions } from './choose-rules';

/** What is wrong with the options of a selection, under `/options`. */
export function listOptionIssues(options: SelectionOptions): readonly InputIssue[] {
  const given: unknown = options;
  if (!isObject(given)) return issuesOf(given, undefined);
  const { edition } = options;
  // An edition is the library's own and large; in its place stands whether it is one.
  return issuesOf(isObject(edition) ? { ...given, edition: {} } : given, edition);
}

function issuesOf(options: unknown, edition: Edition | undefined): readonly InputIssue[] {
  const parsed = parseData({ options }, (value) => findOptionFindings(value, edition));
  return parsed.ok ? [] : parsed.issues;
}

function* findOptionFindings(input: Plain, edition: Edition | undefined): Iterable<Finding> {
  const value = plainAt(input, ['options']) ?? null;
  yield* findFormFindings({ path: ['options'], value, schema: selectionOptionsSchema });
  const given = plainAt(value, ['interpretations']);
  if (given !== undefined) {
    yield* findInterpretationFindings(given, edition, ['options', 'interpretations']);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
