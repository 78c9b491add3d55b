import { jsonPointer } from '../kernel/json-pointer';
import type { Parsed } from '../kernel/parsed';
import { copyPlainData, type Plain } from '../kernel/plain-data';
import type { InputIssue } from '../model/input-issue';
import { type Finding, makeIssue } from '../model/issues/finding';
import { maximumIssues } from '../model/schema-limits';
import { inDocumentOrder } from './document-order';
import { findingOfDefect } from './finding-of-defect';
import { withSuggestion } from './with-suggestion';

/**
 * Reads data that nobody has checked: the same as plain JSON data, or every issue in the order of
 * the document. It never throws and runs no code of the input. `find` must have proved the type
 * where it finds nothing. Beyond 10,000 issues it stops, and the last one says so.
 */
export function parseData<Value>(
  input: unknown,
  find: (value: Plain) => Iterable<Finding>,
): Parsed<Value, InputIssue> {
  const { value, findings } = copyPlainData(input);
  const defects = take(findings.map(findingOfDefect));
  const cut = findings.length > maximumIssues || findings.some(({ kind }) => kind === 'too-many');
  const others = cut ? [] : withoutPaths(find(value), defects);
  const all = inDocumentOrder([...defects, ...others], value);
  if (all.length === 0) return { ok: true, value: value as unknown as Value };
  const listed = all.slice(0, maximumIssues).map((finding) => withSuggestion(finding, value));
  const closing = all.length > maximumIssues ? [tooManyIssues] : [];
  return { ok: false, issues: [...listed, ...closing].map(makeIssue) };
}

const tooManyIssues: Finding = {
  code: 'too-large',
  path: [],
  expected: 'issue-limit',
  received: `> ${maximumIssues}`,
};

/** One finding more than are listed, so that it shows that there are more. */
export function take(findings: Iterable<Finding>): readonly Finding[] {
  const taken: Finding[] = [];
  for (const finding of findings) {
    taken.push(finding);
    if (taken.length > maximumIssues) break;
  }
  return taken;
}

// Where a value couldn't be copied, what the checks say of its absence is noise.
function withoutPaths(
  findings: Iterable<Finding>,
  defects: readonly Finding[],
): readonly Finding[] {
  if (defects.length === 0) return [...findings];
  const spoiled = new Set(defects.map(({ path }) => jsonPointer(path)));
  return [...findings].filter(({ path }) => !spoiled.has(jsonPointer(path)));
}
