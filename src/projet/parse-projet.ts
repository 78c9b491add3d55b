import { jsonPointer } from '../kernel/json-pointer';
import type { Parsed } from '../kernel/parsed';
import { copyPlainData, type Plain } from '../kernel/plain-data';
import type { InputIssue } from '../model/input-issue';
import { type Finding, makeIssue } from '../model/issues/finding';
import { findShapeFindings } from '../model/issues/shape-findings';
import type { Projet } from '../model/projet';
import { maximumIssues } from '../model/schema-limits';
import { checkEsms } from './checks/check-esms';
import { checkOrganismes } from './checks/check-organismes';
import { checkServices } from './checks/check-services';
import { fieldsOf } from './checks/read';
import { inDocumentOrder } from './document-order';
import { findingOfDefect } from './finding-of-defect';
import { withSuggestion } from './with-suggestion';

/**
 * Reads a project file, whatever it is. It gives a project that equals the input as plain JSON
 * data, or every issue of the input in the order of the document: what each field must be by
 * itself, and what the fields say of one another. It never throws and runs no code of the input.
 * Beyond 10,000 issues it stops, and the last one says so.
 *
 * @example
 * ```ts
 * import { parseProjet } from 'esms-numerique';
 *
 * const parsed = parseProjet({
 *   organismesGestionnaires: [{ id: 'og-1' }],
 *   esms: [{ nombre: '15', organismeGestionnaire: 'og-1', finness: '010000024' }],
 * });
 * const issues = parsed.ok ? [] : parsed.issues;
 * issues.map(({ path, code }) => `${path}: ${code}`);
 * // => ['/esms/0/nombre: wrong-type', '/esms/0/finness: unknown-key']
 * ```
 */
export function parseProjet(input: unknown): Parsed<Projet, InputIssue> {
  const { value, findings } = copyPlainData(input);
  const defects = take(findings.map(findingOfDefect));
  const cut = findings.length > maximumIssues || findings.some(({ kind }) => kind === 'too-many');
  const others = cut ? [] : withoutPaths(findProjetFindings(value), defects);
  const all = inDocumentOrder([...defects, ...others], value);
  // Without any issue, the schema has proved the type.
  if (all.length === 0) return { ok: true, value: value as unknown as Projet };
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

// What one check finds doesn't hide what another does.
function findProjetFindings(value: Plain): readonly Finding[] {
  const projet = fieldsOf<Projet>(value);
  return [
    ...take(findShapeFindings(value)),
    ...take(checkOrganismes(projet)),
    ...take(checkEsms(projet)),
    ...take(checkServices(projet)),
  ];
}

// One more than are listed, so that it shows that there are more.
function take(findings: Iterable<Finding>): readonly Finding[] {
  const taken: Finding[] = [];
  for (const finding of findings) {
    taken.push(finding);
    if (taken.length > maximumIssues) break;
  }
  return taken;
}

// Where a value couldn't be copied, what the checks say of its absence is noise.
function withoutPaths(
  findings: readonly Finding[],
  defects: readonly Finding[],
): readonly Finding[] {
  if (defects.length === 0) return findings;
  const spoiled = new Set(defects.map(({ path }) => jsonPointer(path)));
  return findings.filter(({ path }) => !spoiled.has(jsonPointer(path)));
}
