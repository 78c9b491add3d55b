import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/import/place';

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of index %i are %s', (index, letters) => {
    expect(letterOf(index)).toBe(letters);
  });

  it('tell all columns apart', () => {
    const index = fc.nat({ max: 20_000 });
    fc.assert(fc.property(index, index, (a, b) => (a === b) === (letterOf(a) === letterOf(b))));
  });
});
