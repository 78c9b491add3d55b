/** A column of a spreadsheet: `C`, and what its first line says. */
export interface ListColumn {
  /** As the spreadsheet names it. */
  readonly letter: string;
  /** Empty where the column has no header. */
  readonly header: string;
}

/** Where something stands in a list: its line as the spreadsheet numbers it, and its column. */
export interface ListPlace {
  readonly line: number;
  /** `null` for what concerns the whole line. */
  readonly column: ListColumn | null;
}

/** A cell that says something: where it stands and what it holds, as the file writes it. */
export interface ListSource {
  readonly place: ListPlace;
  readonly text: string;
}

/**
 * The letters by which a spreadsheet names a column.
 *
 * @example
 * [0, 25, 26, 701, 702].map(letterOf); // => ['A', 'Z', 'AA', 'ZZ', 'AAA']
 */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
