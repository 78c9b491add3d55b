import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  lackOf,
  percentOfParts,
  rateOfParts,
  reachesRate,
  sumOfDecimals,
} from '../../src/kernel/decimal';

describe('a rate of parts', () => {
  it.each([
    [1, 8, 'half-up', '0.1250'],
    [1, 16, 'half-up', '0.0625'],
    [1, 32, 'half-up', '0.0313'],
    [1, 32, 'down', '0.0312'],
    [1, 32, 'up', '0.0313'],
    [1, 3, 'up', '0.3334'],
    [2, 3, 'down', '0.6666'],
  ] as const)('%i of %i rounded %s is %s', (part, whole, rounding, rate) => {
    expect(rateOfParts(part, whole, rounding)).toBe(rate);
  });

  it('lies between its two roundings outwards', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (part, whole) => {
        const [down, near, up] = (['down', 'half-up', 'up'] as const).map((rounding) =>
          rateOfParts(part, whole, rounding),
        );
        expect(compareDecimals(down ?? '', near ?? '')).toBeLessThanOrEqual(0);
        expect(compareDecimals(near ?? '', up ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('whole percents', () => {
  it.each([
    [1050, 3345, 31],
    [1, 200, 1],
    [99, 20_000, 0],
    // 0.4949…: through four decimals it would be 0.495, and then 50 %.
    [49_499, 100_000, 49],
    [9_899_999, 20_000_000, 49],
    [3, 3, 100],
  ])('%i of %i is %i %%, half up on the exact quotient', (part, whole, percent) => {
    expect(percentOfParts(part, whole)).toBe(percent);
  });
});

describe('a rate to be reached', () => {
  it.each([
    [79, 100, '0.80', false, '0.0100'],
    [80, 100, '0.80', true, '0.0000'],
    [81, 100, '0.80', true, '0.0000'],
    [2, 3, '0.6667', false, '0.0001'],
    [1, 3, '0.3333', true, '0.0000'],
  ])('%i of %i against %s: %s, lacks %s', (part, whole, rate, reached, lack) => {
    expect([reachesRate(part, whole, rate), lackOf(part, whole, rate)]).toEqual([reached, lack]);
  });
});

describe('decimals', () => {
  it('compare by value, not by how they are written', () => {
    expect(compareDecimals('10', '9.5')).toBeGreaterThan(0);
    expect(compareDecimals('9.50', '9.5')).toBe(0);
    expect(compareDecimals('0.1', '0.2')).toBeLessThan(0);
  });

  it('sum without the errors of binary numbers', () => {
    expect(sumOfDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumOfDecimals([])).toBe('0');
  });
});
