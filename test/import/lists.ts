import type { ImportIssue } from '../../src/import/issues/import-issue';
import { type EsmsListOptions, parseEsmsList } from '../../src/import/parse-esms-list';

/** The project of a list that is right. */
export function projetOf(source: Uint8Array | string, options?: EsmsListOptions) {
  const parsed = parseEsmsList(source, options);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.value.projet;
}

/** The issues of a list; none where it is right. */
export function issuesOf(
  source: Uint8Array | string,
  options?: EsmsListOptions,
): readonly ImportIssue[] {
  const parsed = parseEsmsList(source, options);
  return parsed.ok ? [] : parsed.issues;
}

/** Where each issue stands, and what kind it is: `2B not-in-list`. */
export function placesOf(source: Uint8Array | string, options?: EsmsListOptions) {
  return issuesOf(source, options).map(
    ({ line, column, code }) => `${line ?? ''}${column?.letter ?? ''} ${code}`,
  );
}
