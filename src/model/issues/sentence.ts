import type { InputIssue } from '../input-issue';
import type { IssueCatalogue } from './catalogue';
import { allowedValues } from './expectation';
import { printable } from './show-value';

/** An issue without its message. */
export type IssueFields = Omit<InputIssue, 'message'>;

/** Puts an issue into words: where, what was expected, what came, what to do. */
export function sentenceOf(issue: IssueFields, catalogue: IssueCatalogue): string {
  const { code, path, suggestion } = issue;
  const where = catalogue.where(path === '' ? undefined : shorten(printable(path)));
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

// An unknown key, and so a path, may be of any length.
function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
