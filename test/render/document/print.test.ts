import { describe, expect, it } from 'vitest';
import {
  type Block,
  code,
  heading,
  item,
  join,
  list,
  paragraph,
  strong,
  table,
} from '../../../src/render/document/block';
import { print } from '../../../src/render/document/print';

const text = (...blocks: readonly Block[]) => print(blocks, { locale: 'en', format: 'text' });
const markdown = (...blocks: readonly Block[]) =>
  print(blocks, { locale: 'en', format: 'markdown' });

const columns = [
  { label: 'Name', align: 'left' },
  { label: 'Amount', align: 'right' },
] as const;

describe('a document in Markdown', () => {
  it('has headings, paragraphs and lists within lists', () => {
    const blocks = [
      heading(1, 'Title'),
      heading(3, 'Part'),
      paragraph('Words, ', strong('strong words'), ' and ', code('a.code')),
      list([item(['one'], [item(['below'])]), item(['two'])]),
    ];
    expect(markdown(...blocks)).toBe(
      '# Title\n\n### Part\n\nWords, **strong words** and `a.code`\n\n- one\n  - below\n- two\n',
    );
  });

  it('never lets words break a table', () => {
    const rows = [[['a|b\nc\r\nd'], [code('x|y')]]];
    expect(markdown(table(columns, rows))).toBe(
      '| Name | Amount |\n| --- | ---: |\n| a\\|b c d | `x\\|y` |\n',
    );
  });

  it('never takes words for markup', () => {
    expect(markdown(paragraph('*a* _b_ [c](d) <b> `e` \\ ~f~ &amp;'))).toBe(
      '\\*a\\* \\_b\\_ \\[c\\](d) \\<b\\> \\`e\\` \\\\ \\~f\\~ \\&amp;\n',
    );
    expect(markdown(paragraph(strong('a*b')))).toBe('**a\\*b**\n');
  });

  it.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['=== a', '\\=== a'],
    ['1. a', '1\\. a'],
    ['1.5 a', '1.5 a'],
    ['12) a', '12\\) a'],
    [' - a', ' \\- a'],
    ['1er a', '1er a'],
  ])('never takes the start of a line for markup: %s', (words, shown) => {
    expect(markdown(paragraph(words))).toBe(`${shown}\n`);
  });

  it('shows a code that holds the marks of a code', () => {
    expect(markdown(paragraph(code('a`b``c')))).toBe('``` a`b``c ```\n');
  });

  it('keeps bars as they are in a code outside of a table', () => {
    expect(markdown(paragraph(code('x|y')))).toBe('`x|y`\n');
  });
});

describe('a document in text', () => {
  it('underlines its headings', () => {
    expect(text(heading(1, 'Title'), heading(2, 'Été'), heading(3, 'Part'))).toBe(
      'Title\n=====\n\nÉté\n---\n\nPart\n',
    );
  });

  it('breaks long lines and keeps the edge of a list', () => {
    const words = Array.from({ length: 30 }, () => 'words').join(' ');
    const lines = text(paragraph(words), list([item(['one'], [item([words])])])).split('\n');
    expect(lines.every((line) => line.length <= 100)).toBe(true);
    expect(lines.filter((line) => line.startsWith('  - words'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('    words'))).toHaveLength(1);
  });

  it('lines up the columns of a table', () => {
    const rows = [
      [['Été'], ['1,000']],
      [[strong('Longer')], [code('1')]],
    ];
    expect(text(table(columns, rows))).toBe(
      'Name    Amount\n------  ------\nÉté      1,000\nLonger       1\n',
    );
  });

  it('gives a cell with much to say several lines', () => {
    const rows = [[['a cell that says more than fits into the width'], ['1']]];
    expect(text(table(columns, rows))).toBe(
      [
        'Name                                  Amount',
        '------------------------------------  ------',
        'a cell that says more than fits into       1',
        'the width',
        '',
      ].join('\n'),
    );
  });

  it('pads a row that is too short', () => {
    expect(text(table(columns, [[['a']]]))).toBe('Name  Amount\n----  ------\na\n');
  });

  it('lets no control character or mark of direction through', () => {
    expect(text(paragraph('a\u001b[31mb\u202ec', code('d\u0007e')))).toBe('a [31mb cd e\n');
  });
});

describe('spans set side by side', () => {
  it('have the separator between them alone', () => {
    expect(join([['a'], [code('b'), 'c']], ', ')).toEqual(['a', ', ', code('b'), 'c']);
  });
});
