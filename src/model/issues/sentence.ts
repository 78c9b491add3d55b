import type { InputIssue } from '../input-issue';
import type { IssueCatalogue, IssueWords } from './catalogue';
import { allowedValues } from './expectation';
import { printable } from './show-value';

/** An issue without its message. */
export type IssueFields = Omit<InputIssue, 'message'>;

/** What a language needs to say issues of some codes, once the place is in words. */
export interface IssueWording<Code extends string>
  extends Pick<IssueCatalogue, 'oneOf' | 'defects' | 'suggestion'> {
  readonly expectations: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<Code, (words: IssueWords) => string>>;
  readonly remedies: Readonly<Record<Code, string>>;
}

/** An issue without its place. */
type Unplaced<Code> = Omit<IssueFields, 'path' | 'code'> & { readonly code: Code };

/** Puts an issue into words: where, what was expected, what came, what to do. */
export function sentenceOf(issue: IssueFields, catalogue: IssueCatalogue): string {
  const { path } = issue;
  const where = catalogue.where(path === '' ? undefined : shorten(printable(path)));
  return sentenceAt(where, issue, catalogue);
}

/** As `sentenceOf`, for an issue whose place is told in other words than those of its path. */
export function sentenceAt<Code extends string>(
  where: string,
  { code, suggestion, ...issue }: Unplaced<Code>,
  catalogue: IssueWording<Code>,
): string {
  const named = own(catalogue.expectations, issue.expected);
  const allowed = named ?? allowedValues(issue.expected).join(', ');
  const expected = named ?? catalogue.oneOf(allowed);
  const received = own(catalogue.defects, issue.received) ?? issue.received;
  const parts = [
    catalogue.sentences[code]({ where, expected, allowed, received }),
    catalogue.remedies[code],
  ];
  if (suggestion !== undefined) parts.push(catalogue.suggestion(shorten(printable(suggestion))));
  return parts.join(' ');
}

function own(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** Cuts what may be of any length: an unknown key, and so a path. */
export function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
