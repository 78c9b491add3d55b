import type { InputIssue, InputIssueCode } from '../../model/input-issue';
import type { ListColumn } from '../place';

/** What can be wrong with a list: what can be with a project file, or that it is none. */
export type ImportIssueCode = InputIssueCode | 'wrong-file';

/**
 * One thing that is wrong with a list of ESMS. `line` and `column` tell where it stands as the
 * spreadsheet shows it; `path`, where it would stand in the project. `message` is in French;
 * `formatImportIssue` gives it in either language.
 */
export interface ImportIssue extends Omit<InputIssue, 'code'> {
  /** What kind of thing is wrong. */
  readonly code: ImportIssueCode;
  /** `null` for what concerns the whole list, or a fact that was given beside it. */
  readonly line: number | null;
  /** `null` for what concerns the whole line. */
  readonly column: ListColumn | null;
}

/** An issue of a list without its message. */
export type ImportIssueFields = Omit<ImportIssue, 'message'>;
