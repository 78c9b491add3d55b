import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/import/cells/read-number';

describe('a number in a cell', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['12000', 12_000],
    ['12 000', 12_000],
    ['1 234 567', 1_234_567],
    ['12\u00a0000,5', 12_000.5],
    ['12\u202f000,50', 12_000.5],
    ['0,25', 0.25],
    ['0.25', 0.25],
    ['9,00', 9],
    ['1234,125', 1234.125],
    ['12 000,125', 12_000.125],
    ['-3', -3],
    ['+3', 3],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['12.000', '12,000', '1.250', '999,999'])(
    '%j stays text: it may be thousands',
    (text) => {
      expect(readNumber(text)).toBe(text);
    },
  );

  it.each(['', 'neuf', '9 h', '1 2', '12 00', '1234 567', '1,2,3', '1.2,3', ',5', '1e3', '½'])(
    '%j stays text: it is no number',
    (text) => {
      expect(readNumber(text)).toBe(text);
    },
  );
});
