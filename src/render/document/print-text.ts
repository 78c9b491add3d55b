import type { Locale } from '../../model/text';
import type { Block, Item, Line } from './block';
import { printTextTable } from './print-text-table';
import { onOneLine, typeset } from './typeset';
import { widthOf, wrap } from './wrap';

const lineWidth = 100;

/** Prints a document as plain text for a terminal or a letter. */
export function printText(blocks: readonly Block[], locale: Locale): string {
  return `${blocks.map((block) => printBlock(block, locale).join('\n')).join('\n\n')}\n`;
}

function printBlock(block: Block, locale: Locale): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return printHeading(block.level, plain(block.line, locale));
    case 'paragraph':
      return wrap(plain(block.line, locale), lineWidth);
    case 'list':
      return block.items.flatMap((item) => printItem(item, '', locale));
    case 'table': {
      const labels = block.columns.map(({ label }) => typeset(label, locale));
      const rows = block.rows.map((row) => row.map((cell) => plain(cell, locale)));
      return printTextTable(block.columns, labels, rows, block.spaced);
    }
  }
}

function printHeading(level: 1 | 2 | 3, text: string): readonly string[] {
  if (level === 3) return [text];
  return [text, (level === 1 ? '=' : '-').repeat(widthOf(text))];
}

function printItem(item: Item, indent: string, locale: Locale): readonly string[] {
  const lines = wrap(plain(item.line, locale), lineWidth - indent.length - 2);
  return [
    ...lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`),
    ...(item.children ?? []).flatMap((child) => printItem(child, `${indent}  `, locale)),
  ];
}

function plain(line: Line, locale: Locale): string {
  return line
    .map((span) => {
      if (typeof span === 'string') return typeset(span, locale);
      return span.kind === 'code' ? onOneLine(span.text) : typeset(span.text, locale);
    })
    .join('');
}
