import { jsonPointer } from '../../kernel/json-pointer';
import type { InputIssue, InputIssueCode } from '../input-issue';
import type { Expected } from './expectation';
import { fr } from './fr';
import { sentenceOf } from './sentence';

/** An issue that isn't put into words yet. */
export interface Finding {
  readonly code: InputIssueCode;
  /** The steps from the root to where it stands. */
  readonly path: readonly PropertyKey[];
  readonly expected: Expected;
  readonly received: string;
  readonly suggestion?: string;
}

/** The issue of a finding, with its message. */
export function makeIssue(finding: Finding): InputIssue {
  const fields = { ...finding, path: jsonPointer(finding.path) };
  return { ...fields, message: sentenceOf(fields, fr) };
}
