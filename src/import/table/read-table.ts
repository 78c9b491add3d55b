import Papa from 'papaparse';

/** The cells of a list, row by row, as a spreadsheet shows them. */
export interface Table {
  readonly delimiter: string;
  /** The row of index 0 is line 1; a row that is blank holds its line. */
  readonly rows: readonly (readonly string[])[];
  /** The index of the row in which a quotation mark opens or closes wrongly; reading ends before. */
  readonly brokenAt: number | null;
}

const delimiters = [';', ',', '\t'] as const;

/** How many rows are looked at to tell the delimiter: those above the headers are blank. */
const glanced = 20;

/**
 * Reads the text of a list into cells. The delimiter is the one that the first line declares
 * (`sep=;`, which a spreadsheet doesn't show), else the one of `;`, `,` and tab under which `score`
 * finds the most in the first row that isn't blank; between equals, the earlier.
 *
 * @example
 * readTable('a,b\n"1;\n2",3\n', (row) => row.length);
 * // => { delimiter: ',', rows: [['a', 'b'], ['1;\n2', '3'], ['']], brokenAt: null }
 */
export function readTable(text: string, score: (header: readonly string[]) => number): Table {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const declared = /^"?sep=([^\n"])"?\n/i.exec(lines);
  const body = lines.slice(declared?.[0].length ?? 0);
  const delimiter = declared?.[1] ?? findDelimiter(body, score);
  const { data, errors } = parse(body, delimiter);
  const brokenAt = errors.find(({ type }) => type === 'Quotes')?.row ?? null;
  return { delimiter, rows: brokenAt === null ? data : data.slice(0, brokenAt), brokenAt };
}

/** The index of the first row in which something stands; -1 where there is none. */
export function findHeaderRow(rows: Table['rows']): number {
  return rows.findIndex((row) => !isBlank(row));
}

/** Whether nothing stands in a row. */
export function isBlank(row: readonly string[]): boolean {
  return row.every(isBlankCell);
}

/** Whether nothing stands in a cell, or there is none. */
export function isBlankCell(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

function findDelimiter(body: string, score: (header: readonly string[]) => number): string {
  const scores = delimiters.map((delimiter) => {
    const { data } = parse(body, delimiter, glanced);
    return score(data[findHeaderRow(data)] ?? []);
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ';';
}

function parse(text: string, delimiter: string, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, skipEmptyLines: false });
}
