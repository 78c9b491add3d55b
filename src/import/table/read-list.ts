import type { Parsed } from '../../kernel/parsed';
import type { Plain } from '../../kernel/plain-data';
import { readCell } from '../cells/read-cell';
import { fieldOfHeader, type ListField } from '../columns';
import type { ListFinding } from '../issues/list-finding';
import { maximumColumns } from '../limits';
import { type ListColumn, type ListSource, letterOf } from '../place';
import { type Column, headerFindings } from './header-findings';
import { findHeaderRow, isBlank, readTable, type Table } from './read-table';
import { widthFindings, widthOf } from './width';

/** What a cell says, where it stands and what it holds. */
export interface ListCell extends ListSource {
  readonly value: Plain;
}

/** One line of a list: its cells that say something, by what they say. */
export interface ListLine {
  readonly line: number;
  readonly cells: { readonly [Field in ListField]?: ListCell };
}

/** A list that was read, as far as it could be. */
export interface ListContent {
  readonly delimiter: string;
  readonly lines: readonly ListLine[];
  /** The line of the headers; `null` where there is none. */
  readonly headerLine: number | null;
  readonly columns: ReadonlyMap<ListField, ListColumn>;
  readonly findings: readonly ListFinding[];
}

/** Reads the text of a list: its headers, then what each line says. Of one too wide nothing is read. */
export function readList(text: string): Parsed<ListContent, ListFinding> {
  const { delimiter, rows, brokenAt } = readTable(text, scoreOf);
  const issues = widthFindings(rows);
  if (issues.length > 0) return { ok: false, issues };
  const headerRow = findHeaderRow(rows);
  const columns = columnsOf(rows, headerRow);
  const lines = rows.flatMap((row, index) =>
    index <= headerRow || isBlank(row) ? [] : [lineOf(row, index + 1, columns)],
  );
  const findings = [...headerFindings(columns, rows, headerRow), ...brokenFindings(brokenAt)];
  const headerLine = headerRow < 0 ? null : headerRow + 1;
  const value = { delimiter, lines, headerLine, columns: byField(columns), findings };
  return { ok: true, value };
}

// Of two columns for one field the first counts.
function byField(columns: readonly Column[]): ReadonlyMap<ListField, ListColumn> {
  const known = columns.flatMap(({ field, column }) =>
    field === undefined ? [] : [[field, column] as const],
  );
  return new Map(known.reverse());
}

// A known header tells more than any number of cells.
function scoreOf(row: readonly string[]): number {
  const header = row.slice(0, maximumColumns);
  const known = header.filter((cell) => fieldOfHeader(cell) !== undefined);
  return known.length * 10_000 + header.length;
}

function columnsOf(rows: Table['rows'], headerRow: number): readonly Column[] {
  const header = rows[headerRow] ?? [];
  const width = rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  return Array.from({ length: headerRow < 0 ? 0 : width }, (_, index) => {
    const text = (header[index] ?? '').trim();
    const column = { letter: letterOf(index), header: text };
    return { index, column, field: fieldOfHeader(text) };
  });
}

function lineOf(row: readonly string[], line: number, columns: readonly Column[]): ListLine {
  const cells: { [Field in ListField]?: ListCell } = {};
  for (const { index, column, field } of columns) {
    // A short line costs no more for the width of another.
    if (index >= row.length) break;
    if (field === undefined || cells[field] !== undefined) continue;
    const text = (row[index] ?? '').trim();
    const value = readCell(field, text);
    if (value !== undefined) cells[field] = { value, text, place: { line, column } };
  }
  return { line, cells };
}

function brokenFindings(brokenAt: number | null): readonly ListFinding[] {
  if (brokenAt === null) return [];
  const place = { line: brokenAt + 1, column: null };
  return [{ code: 'missing', path: [], place, expected: 'closed-quotes', received: '"' }];
}
