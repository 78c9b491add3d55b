import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactly,
  exactValue,
  hullOfRanges,
  isAtLeast,
  maximumOfRanges,
  minimumOfRanges,
  multiplyRanges,
  type Range,
  remainderOfRange,
  sumRanges,
} from '../../src/kernel/range';

const open: Range = { atLeast: 2, atMost: null };

describe('a range', () => {
  it('is exact when both ends meet', () => {
    expect(exactValue(exactly(3))).toBe(3);
    expect(exactValue({ atLeast: 3, atMost: 4 })).toBeNull();
    expect(exactValue(open)).toBeNull();
  });

  it('has no upper end once something without one is added', () => {
    expect(sumRanges([exactly(3), open])).toEqual({ atLeast: 5, atMost: null });
    expect(sumRanges([open, exactly(3)])).toEqual({ atLeast: 5, atMost: null });
    expect(sumRanges([exactly(3), exactly(4)])).toEqual(exactly(7));
    expect(sumRanges([])).toEqual(exactly(0));
  });

  it('multiplies an unbounded tariff by nothing to nothing', () => {
    expect(multiplyRanges(exactly(0), open)).toEqual(exactly(0));
    expect(multiplyRanges(open, exactly(0))).toEqual(exactly(0));
    expect(multiplyRanges(exactly(2), open)).toEqual({ atLeast: 4, atMost: null });
    expect(multiplyRanges(open, exactly(2))).toEqual({ atLeast: 4, atMost: null });
    expect(multiplyRanges(exactly(2), exactly(3))).toEqual(exactly(6));
  });

  it('takes the smaller end, an open one being the larger', () => {
    expect(minimumOfRanges(open, exactly(30))).toEqual({ atLeast: 2, atMost: 30 });
    expect(minimumOfRanges(exactly(30), open)).toEqual({ atLeast: 2, atMost: 30 });
    expect(minimumOfRanges(open, open)).toEqual(open);
    expect(minimumOfRanges(exactly(31), exactly(30))).toEqual(exactly(30));
  });

  it('takes the larger end, an open one staying open', () => {
    expect(maximumOfRanges({ atLeast: 1, atMost: 9 }, { atLeast: 3, atMost: 5 })).toEqual({
      atLeast: 3,
      atMost: 9,
    });
    expect(maximumOfRanges(open, exactly(30))).toEqual({ atLeast: 30, atMost: null });
    expect(maximumOfRanges(exactly(1), open)).toEqual({ atLeast: 2, atMost: null });
  });

  it('leaves nothing below zero', () => {
    expect(remainderOfRange(exactly(30), exactly(31))).toEqual(exactly(0));
    expect(remainderOfRange(exactly(30), open)).toEqual({ atLeast: 0, atMost: 28 });
    expect(remainderOfRange(open, exactly(1))).toEqual({ atLeast: 1, atMost: null });
  });

  it('has a hull that holds every range', () => {
    expect(hullOfRanges([exactly(3), exactly(1), exactly(2)])).toEqual({ atLeast: 1, atMost: 3 });
    expect(hullOfRanges([exactly(3), open])).toEqual({ atLeast: 2, atMost: null });
    expect(hullOfRanges([open, exactly(3)])).toEqual({ atLeast: 2, atMost: null });
  });

  it.each([
    [exactly(15), exactly(15), 'true'],
    [exactly(14), exactly(15), 'false'],
    [{ atLeast: 14, atMost: 15 }, exactly(15), 'unknown'],
    [exactly(15), { atLeast: 8, atMost: 15 }, 'true'],
    [exactly(8), { atLeast: 8, atMost: 15 }, 'unknown'],
    [exactly(7), { atLeast: 8, atMost: 15 }, 'false'],
    [exactly(7), { atLeast: 0, atMost: null }, 'unknown'],
    [open, exactly(15), 'unknown'],
    [open, exactly(2), 'true'],
  ] as const)('tells whether %o is at least %o: %s', (value, bound, truth) => {
    expect(isAtLeast(value, bound)).toBe(truth);
  });
});

describe('range arithmetic', () => {
  const range = fc
    .tuple(fc.nat(100), fc.nat(100))
    .map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) }));
  const within = (value: number, { atLeast, atMost }: Range) =>
    value >= atLeast && (atMost === null || value <= atMost);

  it('holds the result for every pair of numbers of its ranges', () => {
    fc.assert(
      fc.property(range, range, fc.nat(100), fc.nat(100), (a, b, i, j) => {
        const x = a.atLeast + (i % (a.atMost - a.atLeast + 1));
        const y = b.atLeast + (j % (b.atMost - b.atLeast + 1));
        expect(within(x + y, sumRanges([a, b]))).toBe(true);
        expect(within(x * y, multiplyRanges(a, b))).toBe(true);
        expect(within(Math.min(x, y), minimumOfRanges(a, b))).toBe(true);
        expect(within(Math.max(0, x - y), remainderOfRange(a, b))).toBe(true);
        expect(within(x, hullOfRanges([a, b]))).toBe(true);
      }),
    );
  });
});
