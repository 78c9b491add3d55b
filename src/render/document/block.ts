/** A piece of a line: plain words, words that stand out, or a code that is shown as it is. */
export type Span = string | { readonly kind: 'strong' | 'code'; readonly text: string };

export type Line = readonly Span[];

/** An entry of a list, with the entries below it. */
export interface Item {
  readonly line: Line;
  readonly children?: readonly Item[];
}

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** The most that a cell takes in plain text before it is broken into lines. */
  readonly width?: number;
}

/**
 * A part of a document. The document is built once, as data, and printed as text or Markdown;
 * neither printer knows what the words mean.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Line[])[];
      /** Whether an empty line parts the rows in plain text. */
      readonly spaced?: true;
    };

export function heading(level: 1 | 2 | 3, ...line: Line): Block {
  return { kind: 'heading', level, line };
}

export function paragraph(...line: Line): Block {
  return { kind: 'paragraph', line };
}

export function list(items: readonly Item[]): Block {
  return { kind: 'list', items };
}

export function table(columns: readonly Column[], rows: readonly (readonly Line[])[]): Block {
  return { kind: 'table', columns, rows };
}

/** A table whose cells have much to say. */
export function spacedTable(columns: readonly Column[], rows: readonly (readonly Line[])[]): Block {
  return { kind: 'table', columns, rows, spaced: true };
}

export function item(line: Line, children: readonly Item[] = []): Item {
  return children.length === 0 ? { line } : { line, children };
}

export function strong(text: string): Span {
  return { kind: 'strong', text };
}

export function code(text: string): Span {
  return { kind: 'code', text };
}

/** Sets spans side by side with a separator between them. */
export function join(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}
