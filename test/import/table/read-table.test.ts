import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/import/table/read-table';

const byLength = (row: readonly string[]) => row.length;
const rowsOf = (text: string) => readTable(text, byLength).rows;

describe('the delimiter of a list', () => {
  it.each([
    [';', 'a;b,c;d'],
    [',', 'a,b,c;d'],
    ['\t', 'a\tb\tc;d'],
  ])('is %j where that cuts the headers best', (delimiter, text) => {
    expect(readTable(text, byLength).delimiter).toBe(delimiter);
  });

  it('is the semicolon between equals', () => {
    expect(readTable('a;b,c', byLength).delimiter).toBe(';');
    expect(readTable('a', byLength).delimiter).toBe(';');
  });

  it('is told by the first row that is not blank', () => {
    expect(readTable('\n\n,,,\na,b\n', byLength).delimiter).toBe(',');
  });

  it.each(['sep=|\n', 'SEP=|\r\n', '"sep=|"\n'])('is the one that %j declares', (line) => {
    const table = readTable(`${line}a;b|c`, byLength);
    expect(table).toEqual({ delimiter: '|', rows: [['a;b', 'c']], brokenAt: null });
  });
});

describe('the rows of a list', () => {
  it('end with CRLF, LF or CR', () => {
    for (const end of ['\r\n', '\n', '\r']) expect(rowsOf(`a;b${end}c;d`)).toHaveLength(2);
  });

  it('keep a line break, a delimiter and a doubled quotation mark between quotes', () => {
    expect(rowsOf('"a\r\nb;c";"d ""e"""')).toEqual([['a\nb;c', 'd "e"']]);
  });

  it('keep the place of blank ones', () => {
    expect(rowsOf('a;b\n\nc;d')).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  it('take a quotation mark inside of a cell as it is', () => {
    expect(rowsOf('écran 24";b')).toEqual([['écran 24"', 'b']]);
  });

  it.each([
    ['never closed', 'a;b\nc;"d\ne;f'],
    ['closed before the end of the cell', 'a;b\nc;"d"e\nf;g'],
  ])('end before the row whose quotation mark is %s', (_, text) => {
    expect(readTable(text, byLength)).toMatchObject({ rows: [['a', 'b']], brokenAt: 1 });
  });
});
