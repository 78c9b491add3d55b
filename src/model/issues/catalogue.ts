import type { PlainDefect } from '../../kernel/plain-data';
import type { InputIssueCode } from '../input-issue';
import type { Expectation } from './expectation';

/** The parts of an issue, in the words of a language. */
export interface IssueWords {
  readonly where: string;
  readonly expected: string;
  /** The allowed values alone, where they are what is expected. */
  readonly allowed: string;
  readonly received: string;
}

/** What a language needs to say every issue. */
export interface IssueCatalogue {
  /** `undefined` is the root. */
  readonly where: (path: string | undefined) => string;
  readonly oneOf: (values: string) => string;
  /** Noun phrases, which follow « il faut » or "expected". */
  readonly expectations: Readonly<Record<Expectation, string>>;
  /** Noun phrases. */
  readonly defects: Readonly<Record<Exclude<PlainDefect, 'proto-key'>, string>>;
  /** What is wrong. */
  readonly sentences: Readonly<Record<InputIssueCode, (words: IssueWords) => string>>;
  /** What to do about it. */
  readonly remedies: Readonly<Record<InputIssueCode, string>>;
  readonly suggestion: (value: string) => string;
}
