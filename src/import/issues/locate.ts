import type { InputIssue } from '../../model/input-issue';
import { showValue } from '../../model/issues/show-value';
import { readFiness } from '../../referentiels/finess';
import type { ListField } from '../columns';
import type { ListColumn, ListPlace, ListSource } from '../place';
import type { ImportIssue } from './import-issue';
import { withMessage } from './list-finding';

/** What tells where a field of the project comes from in the list. */
export interface ListMap {
  readonly sources: ReadonlyMap<string, ListSource>;
  readonly columns: ReadonlyMap<ListField, ListColumn>;
}

/** An issue of the project as an issue of the list that it was made from. */
export function locate(issue: InputIssue, map: ListMap): ImportIssue {
  const restored = withZeroRestored(issue);
  const source = map.sources.get(issue.path);
  if (source === undefined) return withMessage(restored, lineOf(issue.path, map));
  return withMessage({ ...restored, received: showValue(source.text) }, source.place);
}

// What is missing from a line stands in its column, where the list has one.
function lineOf(path: string, { sources, columns }: ListMap): ListPlace | null {
  const [, list, entry, field] = path.split('/');
  const line = sources.get(`/${list}/${entry}`);
  if (line === undefined) return null;
  return { ...line.place, column: columns.get(field as ListField) ?? null };
}

// A spreadsheet that takes a FINESS number for a number drops its leading zero.
function withZeroRestored(issue: InputIssue): InputIssue {
  if (issue.expected !== 'finess' || issue.suggestion !== undefined) return issue;
  const restored = `0${issue.received.replaceAll('"', '')}`;
  return readFiness(restored).ok ? { ...issue, suggestion: restored } : issue;
}
