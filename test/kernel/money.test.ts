import Decimal from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  allocate,
  centsOf,
  eurosOf,
  exceedsOne,
  isEuros,
  partOf,
  prorate,
  type Sharing,
  sumsToOne,
} from '../../src/kernel/money';

describe('money', () => {
  it('reads and writes euros with two decimals', () => {
    expect(centsOf('25000.00')).toBe(2_500_000);
    expect(centsOf('0.07')).toBe(7);
    expect(eurosOf(2_500_000)).toBe('25000.00');
    expect(eurosOf(7)).toBe('0.07');
    expect(eurosOf(0)).toBe('0.00');
    expect(eurosOf(10)).toBe('0.10');
    expect(eurosOf(-7)).toBe('-0.07');
    expect(eurosOf(-12_345)).toBe('-123.45');
  });

  it.each(['0.00', '25000.00', '999999999999.99'])('knows %s as an amount', (text) => {
    expect(isEuros(text)).toBe(true);
  });

  it.each([
    '',
    '25000',
    '1.5',
    '1.500',
    '.50',
    '-1.00',
    '1 000.00',
    '1.0a',
    '1.00 €',
    '1000000000000.00',
  ])('refuses %s as an amount', (text) => {
    expect(isEuros(text)).toBe(false);
  });

  it('takes a part rounded to the cent below or above', () => {
    expect(partOf(101, '0.40', 'down')).toBe(40);
    expect(partOf(101, '0.40', 'up')).toBe(41);
    expect(partOf(100, '0.40', 'up')).toBe(40);
    // In binary 100 × 0.29 is a little less than 29.
    expect(partOf(10_000, '0.29', 'down')).toBe(2900);
  });

  it('knows whether rates make up the whole', () => {
    expect(sumsToOne(['0.40', '0.40', '0.20'])).toBe(true);
    expect(sumsToOne(['0.40', '0.40'])).toBe(false);
    expect(sumsToOne(['0.1', '0.2', '0.7'])).toBe(true);
  });

  it('knows whether rates make up more than the whole', () => {
    expect(exceedsOne(['0.50', '0.51'])).toBe(true);
    expect(exceedsOne(['0.50', '0.50'])).toBe(false);
    expect(exceedsOne(['0.50', '0.49'])).toBe(false);
  });

  it.each([
    // 33.33…, 66.66…, and a half, which goes up.
    [100, 1, 3, 33],
    [100, 2, 3, 67],
    [1, 1, 2, 1],
    // Hours may have decimals: 10.1, 40.4 and 33.66….
    [101, 0.1, 1, 10],
    [101, 1, 2.5, 40],
    [101, 0.1, 0.3, 34],
    // 50,000,000,000,000.5: the product is beyond the numbers that are exact.
    [100_000_000_000_001, 1_000_000, 2_000_000, 50_000_000_000_001],
  ])('of %i, %d of %d is %i, half up', (amount, part, whole, expected) => {
    expect(prorate(amount, part, whole)).toBe(expected);
  });
});

describe('sharing an amount', () => {
  it('gives the cents left to the largest remainders', () => {
    // 600 000 € over 11, 6 and 18 of 35: 188571.428…, 102857.142…, 308571.428…
    expect(allocate(60_000_000, [11, 6, 18], 'plus-fort-reste')).toEqual([
      18_857_143, 10_285_714, 30_857_143,
    ]);
  });

  it('gives the cent to the earlier part when remainders are equal', () => {
    expect(allocate(1, [1, 1], 'plus-fort-reste')).toEqual([1, 0]);
    expect(allocate(5, ['0.40', '0.40', '0.20'], 'plus-fort-reste')).toEqual([2, 2, 1]);
  });

  it('reads weights that are written with more decimals or fewer', () => {
    expect(allocate(100, ['0.4', '0.60'], 'plus-fort-reste')).toEqual([40, 60]);
    // 10 and 5 of 15: 66.66… and 33.33…
    expect(allocate(100, ['1', '0.5'], 'plus-fort-reste')).toEqual([67, 33]);
  });

  it('stays exact where an amount times a weight is no exact number any more', () => {
    // 50,000,000,000,000.5 each: both go up, and the first gives one back.
    const weights = [1_000_000, 1_000_000];
    expect(allocate(100_000_000_000_001, weights, 'arrondi-au-centime')).toEqual([
      50_000_000_000_000, 50_000_000_000_001,
    ]);
  });

  it('rounds half up and puts the difference on the first', () => {
    // 100 cents over three: 33.33… each, 99 in all, the cent left goes to the first.
    expect(allocate(100, [1, 1, 1], 'arrondi-au-centime')).toEqual([34, 33, 33]);
    // 1 cent over two halves rounds up twice: the first gives one back.
    expect(allocate(1, [1, 1], 'arrondi-au-centime')).toEqual([0, 1]);
  });

  it('rounds down and puts the balance on the last', () => {
    expect(allocate(101, ['0.40', '0.40', '0.20'], 'solde-au-dernier')).toEqual([40, 40, 21]);
  });

  it('shares nothing between weights that are all zero', () => {
    expect(allocate(100, [0, 0], 'plus-fort-reste')).toEqual([0, 0]);
    expect(allocate(0, [], 'plus-fort-reste')).toEqual([]);
  });

  it('sums to the amount and strays less than a cent from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(fc.nat(10 ** 12), weights, (amount, shares) => {
        const parts = allocate(amount, shares, 'plus-fort-reste');
        const whole = shares.reduce((sum, share) => sum + share, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        parts.forEach((part, index) => {
          const exact = new Decimal(amount).times(shares[index] ?? 0).dividedBy(whole);
          expect(exact.minus(part).abs().lessThan(1)).toBe(true);
        });
      }),
    );
  });
});

describe('whole numbers of cents, held against decimals', () => {
  // Beyond some 9 * 10^9 EUR times a rate of six decimals a product is no exact number any more.
  const cents = fc.oneof(fc.nat(10 ** 6), fc.integer({ min: 0, max: 9 * 10 ** 14 }));
  const rate = fc
    .integer({ min: 0, max: 10 ** 6 })
    .map((millionths) => (millionths / 1e6).toFixed(6));
  const Wide = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

  it('reads back what it writes, with two decimals', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(eurosOf(amount)).toBe(new Wide(amount).dividedBy(100).toFixed(2));
        expect(centsOf(eurosOf(amount))).toBe(amount);
      }),
    );
    expect([eurosOf(-5), eurosOf(-105), centsOf('0.1'), centsOf('7')]).toEqual([
      '-0.05',
      '-1.05',
      10,
      700,
    ]);
  });

  it('takes the part that a rate gives', () => {
    fc.assert(
      fc.property(cents, rate, (amount, part) => {
        const product = new Wide(amount).times(part);
        expect(partOf(amount, part, 'down')).toBe(product.floor().toNumber());
        expect(partOf(amount, part, 'up')).toBe(product.ceil().toNumber());
      }),
    );
  });

  it('takes the part that some of a whole gives, of hours with decimals too', () => {
    const hours = fc.oneof(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.double({ min: 0.5, max: 10 ** 6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.nat(10 ** 10), hours, hours, (amount, one, other) => {
        const whole = one + other;
        const expected = new Wide(amount).times(one).dividedBy(whole).toDecimalPlaces(0);
        expect(prorate(amount, one, whole)).toBe(expected.toNumber());
      }),
    );
    // 1 cent of 2 over 1 of 4 is half a cent: up.
    expect([prorate(2, 1, 4), prorate(1, 1, 4), prorate(3, 1, 4)]).toEqual([1, 0, 1]);
  });

  it.each<Sharing>(['plus-fort-reste', 'arrondi-au-centime', 'solde-au-dernier'])(
    'shares by rates as decimals do: %s',
    (sharing) => {
      fc.assert(
        fc.property(cents, fc.array(rate, { minLength: 1, maxLength: 6 }), (amount, rates) => {
          const whole = rates.reduce((sum, one) => sum.plus(one), new Wide(0));
          fc.pre(!whole.isZero());
          const shares = rates.map((one) => new Wide(amount).times(one).dividedBy(whole));
          const parts = allocate(amount, rates, sharing);
          expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
          parts.forEach((part, index) => {
            const share = shares[index] ?? new Wide(0);
            const [at, floor] = [share.toDecimalPlaces(0), share.floor()];
            if (sharing === 'plus-fort-reste')
              expect(share.minus(part).abs().lessThan(1)).toBe(true);
            else if (sharing === 'arrondi-au-centime' && index > 0)
              expect(part).toBe(at.toNumber());
            else if (sharing === 'solde-au-dernier' && index < parts.length - 1)
              expect(part).toBe(floor.toNumber());
          });
        }),
      );
    },
  );

  it('knows rates that make up more than the whole, by the least decimal', () => {
    expect(exceedsOne(['0.5', '0.500001'])).toBe(true);
    expect(exceedsOne(['0.5', '0.5'])).toBe(false);
    expect(sumsToOne(['0.5', '0.499999'])).toBe(false);
    expect(sumsToOne(['1'])).toBe(true);
    expect(sumsToOne([])).toBe(false);
  });
});

describe('an application that changes the global precision', () => {
  const precision = Decimal.precision;
  afterEach(() => void Decimal.set({ precision }));

  it('does not change our amounts', () => {
    Decimal.set({ precision: 2 });
    expect(eurosOf(123_456_789)).toBe('1234567.89');
    expect(allocate(123_456_789, [1, 2], 'plus-fort-reste')).toEqual([41_152_263, 82_304_526]);
  });
});
