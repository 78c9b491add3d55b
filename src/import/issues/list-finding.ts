import { jsonPointer } from '../../kernel/json-pointer';
import type { Expected } from '../../model/issues/expectation';
import type { ListPlace } from '../place';
import type { ListExpectation } from './catalogue';
import { fr } from './fr';
import type { ImportIssue, ImportIssueCode, ImportIssueFields } from './import-issue';
import { sentenceOfListIssue } from './sentence';

/** An issue of a list that isn't put into words yet. */
export interface ListFinding {
  readonly code: ImportIssueCode;
  readonly path: readonly PropertyKey[];
  readonly place: ListPlace | null;
  readonly expected: Expected | ListExpectation;
  readonly received: string;
  readonly suggestion?: string;
}

/** The issue of a finding, with its message. */
export function makeListIssue({ path, place, ...rest }: ListFinding): ImportIssue {
  return withMessage({ ...rest, path: jsonPointer(path) }, place);
}

/** An issue with the place of the list where it stands, and its message. */
export function withMessage(
  issue: Omit<ImportIssueFields, 'line' | 'column'>,
  place: ListPlace | null,
): ImportIssue {
  const fields = { ...issue, line: place?.line ?? null, column: place?.column ?? null };
  return { ...fields, message: sentenceOfListIssue(fields, fr) };
}
