import { oneOf } from '../../model/issues/expectation';
import { showValue } from '../../model/issues/show-value';
import { nearestName } from '../../projet/nearest-name';
import { headersOf, knownHeaders, type ListField } from '../columns';
import type { ListFinding } from '../issues/list-finding';
import type { ListColumn, ListPlace } from '../place';
import { isBlankCell, type Table } from './read-table';

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
  const unnamed = columns.filter(({ column }) => column.header === '');
  const firstRows = firstFilledRows(unnamed, rows);
  return columns.flatMap((column) => {
    const { field } = column;
    const { header } = column.column;
    const place = { line: headerRow + 1, column: column.column };
    if (header === '') return withoutHeader(column, firstRows, rows);
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

// A cell too many moves the others along: the first line in which something stands is told.
function withoutHeader(
  { index, column }: Column,
  firstRows: ReadonlyMap<number, number>,
  rows: Table['rows'],
): readonly ListFinding[] {
  const row = firstRows.get(index);
  if (row === undefined) return [];
  const received = showValue(rows[row]?.[index]);
  const place = { line: row + 1, column };
  return [{ code: 'missing', path: [], place, expected: 'header', received }];
}

// In one pass: each cell is looked at once, however wide a single line is.
function firstFilledRows(
  columns: readonly Column[],
  rows: Table['rows'],
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [row, cells] of rows.entries()) {
    for (const { index } of columns) {
      if (index >= cells.length) break;
      if (!first.has(index) && !isBlankCell(cells[index])) first.set(index, row);
    }
  }
  return first;
}
