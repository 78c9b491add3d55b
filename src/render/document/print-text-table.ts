import type { Column } from './block';
import { widthOf, wrap } from './wrap';

const widestCell = 36;

/** Prints a table in columns that line up; a cell with much to say takes several lines. */
export function printTextTable(
  columns: readonly Column[],
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  isSpaced = false,
): readonly string[] {
  const cells = [labels, ...rows].map((row) =>
    row.map((cell, column) => wrap(cell, columns[column]?.width ?? widestCell)),
  );
  const widths = labels.map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map(widthOf))),
  );
  const [head = [], ...body] = cells.map((row) => printRow(row, columns, widths));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const spaced = body.map((row, index) => (isSpaced && index > 0 ? ['', ...row] : row));
  return [...head, rule, ...spaced.flat()];
}

function printRow(
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ align }, column) => pad(cells[column]?.[row] ?? '', widths[column] ?? 0, align))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: Column['align']): string {
  const filling = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? filling + text : text + filling;
}
