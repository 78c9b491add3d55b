import { oneOf } from '../../model/issues/expectation';
import { showValue } from '../../model/issues/show-value';
import { nearestName } from '../../projet/nearest-name';
import { headersOf, knownHeaders, type ListField } from '../columns';
import type { ListFinding } from '../issues/list-finding';
import type { ListColumn, ListPlace } from '../place';
import type { Table } from './read-table';

/** A column of the table, and its field where its header is known. */
export interface Column {
  readonly index: number;
  readonly column: ListColumn;
  readonly field: ListField | undefined;
}

/** What is wrong with headers: unknown, there twice, or missing above cells that are filled. */
export function headerFindings(
  columns: readonly Column[],
  rows: Table['rows'],
  headerRow: number,
): readonly ListFinding[] {
  const seen = new Set<ListField>();
  return columns.flatMap((column) => {
    const { field } = column;
    const { header } = column.column;
    const place = { line: headerRow + 1, column: column.column };
    if (header === '') return withoutHeader(column, rows);
    const received = showValue(header);
    if (field === undefined) return [unknownHeader(header, place)];
    if (field === 'note' || !seen.has(field)) {
      seen.add(field);
      return [];
    }
    return [{ code: 'duplicate', path: [], place, expected: 'single-column', received }];
  });
}

function unknownHeader(header: string, place: ListPlace): ListFinding {
  const expected = oneOf(Object.values(headersOf).map(([first]) => first));
  const finding = {
    code: 'unknown-key',
    path: [],
    place,
    expected,
    received: showValue(header),
  } as const;
  const suggestion = nearestName(header, knownHeaders);
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

// The first line in which something stands in it: a cell too many moves the others along.
function withoutHeader({ index, column }: Column, rows: Table['rows']): readonly ListFinding[] {
  const row = rows.findIndex((cells) => (cells[index] ?? '').trim() !== '');
  if (row < 0) return [];
  const received = showValue(rows[row]?.[index]);
  const place = { line: row + 1, column };
  return [{ code: 'missing', path: [], place, expected: 'header', received }];
}
