import type { ListFinding } from '../issues/list-finding';
import { maximumColumns } from '../limits';
import { isBlankCell, type Table } from './read-table';

/**
 * How many cells of a row there are up to the last in which something stands: a spreadsheet may save
 * thousands of empty ones after it.
 *
 * @example
 * widthOf(['a', '', 'b', '', ' ']); // => 3
 */
export function widthOf(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && isBlankCell(row[width - 1])) width -= 1;
  return width;
}

/** The first row in which something stands beyond the columns that a list may have. */
export function widthFindings(rows: Table['rows']): readonly ListFinding[] {
  const row = rows.findIndex((cells) => widthOf(cells) > maximumColumns);
  if (row < 0) return [];
  const place = { line: row + 1, column: null };
  const received = String(widthOf(rows[row] ?? []));
  return [{ code: 'too-large', path: [], place, expected: 'columns', received }];
}
