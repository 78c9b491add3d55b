import type { JsonPointer } from '../kernel/json-pointer';

/** What can be wrong with a project file. */
export type InputIssueCode =
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'not-in-list'
  | 'not-a-count'
  | 'not-a-date'
  | 'wrong-form'
  | 'wrong-key'
  | 'too-large'
  | 'empty'
  | 'duplicate'
  | 'unknown-key'
  | 'unknown-reference'
  | 'unknown-code'
  | 'contradiction';

/**
 * One thing that is wrong with an input: where it stands, what was expected, what came and what to
 * do. `message` is in French; `formatIssue` gives it in either language.
 */
export interface InputIssue {
  /** What kind of thing is wrong. */
  readonly code: InputIssueCode;
  /** Where it stands in the input; empty for the whole. */
  readonly path: JsonPointer;
  /** What should stand there: the name of an expectation, or the allowed values. */
  readonly expected: string;
  /** What stands there, shortened. */
  readonly received: string;
  /** A sentence in French. */
  readonly message: string;
  /** The nearest known name or the value that would fit, where there is one. */
  readonly suggestion?: string;
}
