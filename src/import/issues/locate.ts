import type { InputIssue } from '../../model/input-issue';
import { readFiness } from '../../referentiels/finess';
import type { ListField } from '../columns';
import type { ListColumn, ListPlace } from '../place';
import { type ImportIssue, withMessage } from './import-issue';

/** What tells where a field of the project stands in the list. */
export interface ListMap {
  readonly places: ReadonlyMap<string, ListPlace>;
  readonly columns: ReadonlyMap<ListField, ListColumn>;
}

/** An issue of the project as an issue of the list that it was made from. */
export function locate(issue: InputIssue, map: ListMap): ImportIssue {
  return withMessage(withZeroRestored(issue), placeOf(issue.path, map));
}

// What is missing from a line stands in its column, where the list has one.
function placeOf(path: string, { places, columns }: ListMap): ListPlace | null {
  const place = places.get(path);
  if (place !== undefined) return place;
  const [, list, entry, field] = path.split('/');
  const line = places.get(`/${list}/${entry}`);
  if (line === undefined) return null;
  return { ...line, column: columns.get(field as ListField) ?? null };
}

// A spreadsheet that takes a FINESS number for a number drops its leading zero.
function withZeroRestored(issue: InputIssue): InputIssue {
  if (issue.expected !== 'finess' || issue.suggestion !== undefined) return issue;
  const restored = `0${issue.received.replaceAll('"', '')}`;
  return readFiness(restored).ok ? { ...issue, suggestion: restored } : issue;
}
