import { h, type VNode } from 'vue';

/** A table that says in text what a drawing shows. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A drawing with its title, its legend and, for who can't see it or wants the figures, the table
 * of what it shows.
 */
export function figure(
  title: string,
  parts: readonly VNode[],
  text: { readonly label: string; readonly table: TextTable },
): VNode {
  return h('figure', { class: 'drawing', 'aria-label': title }, [
    h('figcaption', { class: 'drawing-title' }, title),
    ...parts,
    h('details', { class: 'in-text' }, [h('summary', text.label), tableOf(text.table, title)]),
  ]);
}

/** A table that scrolls by itself where the screen is narrow, by keyboard too. */
function tableOf({ columns, rows }: TextTable, label: string): VNode {
  return h('div', { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': label }, [
    h('table', [
      h('thead', [
        h(
          'tr',
          columns.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) => h('tr', row.map(cellOf))),
      ),
    ]),
  ]);
}

function cellOf(cell: string, index: number): VNode {
  return index === 0 ? h('th', { scope: 'row' }, cell) : h('td', cell);
}

/** A percentage of the width or the height of a drawing. */
export function percent(part: number, whole = 1): string {
  return `${Math.round((part / whole) * 10_000) / 100}%`;
}
