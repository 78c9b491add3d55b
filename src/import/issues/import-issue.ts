import { jsonPointer } from '../../kernel/json-pointer';
import type { InputIssue, InputIssueCode } from '../../model/input-issue';
import type { Expected } from '../../model/issues/expectation';
import type { ListColumn, ListPlace } from '../place';
import type { ListExpectation } from './catalogue';
import { fr } from './fr';
import { sentenceOfListIssue } from './sentence';

/**
 * One thing that is wrong with a list of ESMS. `line` and `column` tell where it stands as the
 * spreadsheet shows it; `path`, where it would stand in the project. `message` is in French;
 * `formatImportIssue` gives it in either language.
 */
export interface ImportIssue extends InputIssue {
  /** `null` for what concerns the whole list, or a fact that was given beside it. */
  readonly line: number | null;
  /** `null` for what concerns the whole line. */
  readonly column: ListColumn | null;
}

/** An issue of a list that isn't put into words yet. */
export interface ListFinding {
  readonly code: InputIssueCode;
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
  { message: _, ...issue }: Omit<InputIssue, 'message'> & { readonly message?: string },
  place: ListPlace | null,
): ImportIssue {
  const fields = { ...issue, line: place?.line ?? null, column: place?.column ?? null };
  return { ...fields, message: sentenceOfListIssue(fields, fr) };
}
