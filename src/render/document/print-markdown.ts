import type { Locale } from '../../model/text';
import type { Block, Column, Item, Line, Span } from './block';
import { onOneLine, typeset } from './typeset';

/** Prints a document as Markdown. What the words hold is shown as it is, never as markup. */
export function printMarkdown(blocks: readonly Block[], locale: Locale): string {
  return `${blocks.map((block) => printBlock(block, locale).join('\n')).join('\n\n')}\n`;
}

function printBlock(block: Block, locale: Locale): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${printLine(block.line, locale)}`];
    case 'paragraph':
      return [printLine(block.line, locale)];
    case 'list':
      return block.items.flatMap((item) => printItem(item, '', locale));
    case 'table':
      return [
        printRow(block.columns.map(({ label }) => printLine([label], locale))),
        printRow(block.columns.map(ruleOf)),
        ...block.rows.map((row) => printRow(row.map((cell) => printLine(cell, locale)))),
      ];
  }
}

function printItem(item: Item, indent: string, locale: Locale): readonly string[] {
  return [
    `${indent}- ${printLine(item.line, locale)}`,
    ...(item.children ?? []).flatMap((child) => printItem(child, `${indent}  `, locale)),
  ];
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeBars).join(' | ')} |`;
}

// Codes stand unescaped, but even in them a bar would end the cell.
function escapeBars(cell: string): string {
  return cell.replaceAll(/(?<!\\)\|/g, '\\|');
}

function ruleOf({ align }: Column): string {
  return align === 'right' ? '---:' : '---';
}

function printLine(line: Line, locale: Locale): string {
  return escapeStart(line.map((span) => printSpan(span, locale)).join(''));
}

function printSpan(span: Span, locale: Locale): string {
  if (typeof span === 'string') return escapeMarkup(typeset(span, locale));
  if (span.kind === 'strong') return `**${escapeMarkup(typeset(span.text, locale))}**`;
  return printCode(onOneLine(span.text));
}

function escapeMarkup(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&');
}

// What would open a heading, a list or a rule at the start of a line.
function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

// A code between marks can hold a mark if more of them enclose it.
function printCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((marks) => marks.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}
