import { describe, expect, it } from 'vitest';
import { dealerOf } from '../../../src/assessment/divisions/deal-evenly';
import { compareYields } from '../../../src/assessment/divisions/yields';
import type { Range } from '../../../src/kernel/range';
import type { Esms } from '../../../src/model/projet';
import { projetOf } from '../../support/projet';

/** What each part gets, entry by entry. */
function deal(parts: number, esms: readonly Partial<Esms>[]): readonly (readonly Esms[])[] {
  return dealerOf(projetOf(esms))(parts);
}

const counts = (parts: number, esms: readonly Partial<Esms>[]) =>
  deal(parts, esms).map((share) => share.map(({ nombre }) => nombre));

const ehpad = (finess: string, rest: Partial<Esms> = {}): Partial<Esms> => ({ finess, ...rest });
const numbersIn = (shares: readonly (readonly Esms[])[]) =>
  shares.map((share) => share.map(({ finess }) => finess));

describe('ESMS that are dealt out', () => {
  it('go to each part as evenly as whole ESMS allow', () => {
    expect(counts(3, [{ nombre: 7 }])).toEqual([[3], [2], [2]]);
    expect(counts(2, [{ nombre: 1 }])).toEqual([[1], []]);
  });

  it('go on with the part whose turn it is: what is left of each lot goes to another', () => {
    expect(counts(3, [{ nombre: 4 }, { nombre: 4 }, { nombre: 4 }])).toEqual([
      [2, 1, 1],
      [1, 2, 1],
      [1, 1, 2],
    ]);
    expect(counts(3, [{ nombre: 5 }, { nombre: 5 }])).toEqual([
      [2, 2],
      [2, 1],
      [1, 2],
    ]);
  });

  it('keep all that the file says of them, and a lot of none is not listed', () => {
    const [first, second] = deal(2, [{ nombre: 2, champ: 'PA' }, ehpad('010000024')]);
    expect(first).toStrictEqual([
      { organismeGestionnaire: 'a', region: '84', nombre: 1, champ: 'PA' },
      { organismeGestionnaire: 'a', region: '84', finess: '010000024' },
    ]);
    expect(second).toStrictEqual([
      { organismeGestionnaire: 'a', region: '84', nombre: 1, champ: 'PA' },
    ]);
  });

  it('are taken one after the other, those that are alike side by side', () => {
    expect(
      numbersIn(
        deal(
          2,
          ['1', '2', '3'].map((finess) => ehpad(finess)),
        ),
      ),
    ).toEqual([['1', '3'], ['2']]);
  });

  it.each<[string, Partial<Esms>, Partial<Esms>]>([
    ['operation', { operation: 'acquisition' }, { operation: 'mise-en-conformite' }],
    ['OG', { organismeGestionnaire: 'a' }, { organismeGestionnaire: 'b' }],
    ['region', { region: '11' }, { region: '84' }],
    ['equipment', { equipement: false }, { equipement: true }],
  ])('go to every part by %s, wherever they stand in the file', (_, one, other) => {
    const esms = [ehpad('1', one), ehpad('2', other), ehpad('3', one), ehpad('4', other)];
    expect(numbersIn(deal(2, esms))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    // Those that come first in order go first, also where the file names them last.
    const turned = [ehpad('1', other), ehpad('2', one), ehpad('3', one)];
    expect(numbersIn(deal(2, turned))).toEqual([['1', '2'], ['3']]);
  });
});

describe('what some grants come to beside others', () => {
  const exactly = (cents: number): Range => ({ atLeast: cents, atMost: cents });
  const between = (atLeast: number, atMost: number | null): Range => ({ atLeast, atMost });

  it.each<[string, Range, Range, string | null, string]>([
    ['as much', exactly(500), exactly(500), '0.00', 'same'],
    ['more', exactly(501), exactly(500), '0.01', 'more'],
    ['less', exactly(499), exactly(500), '-0.01', 'less'],
    ['certainly more', between(501, 900), exactly(500), null, 'more'],
    ['more or as much', between(500, 900), exactly(500), null, 'unknown'],
    ['more without bounds', between(501, null), exactly(500), null, 'more'],
    ['certainly less', between(100, 499), exactly(500), null, 'less'],
    ['less or as much', between(100, 500), exactly(500), null, 'unknown'],
    ['beside a range, more', exactly(501), between(0, 500), null, 'more'],
    ['beside a range, perhaps as much', exactly(500), between(0, 500), null, 'unknown'],
    ['beside a range, less', exactly(99), between(100, null), null, 'less'],
    ['beside a range without bounds', exactly(501), between(0, null), null, 'unknown'],
    ['two ranges that are alike', between(0, 500), between(0, 500), null, 'unknown'],
    ['two without bounds', between(0, null), between(0, null), null, 'unknown'],
  ])('is %s', (_, these, those, difference, comparison) => {
    expect(compareYields([these], [those])).toMatchObject({ difference, comparison });
  });

  it('is the sum of each side, in euros', () => {
    expect(compareYields([exactly(150), exactly(250)], [exactly(100)])).toEqual({
      total: '4.00',
      bounds: { atLeast: '4.00', atMost: '4.00' },
      difference: '3.00',
      comparison: 'more',
    });
    expect(compareYields([exactly(150), between(0, null)], [])).toEqual({
      total: null,
      bounds: { atLeast: '1.50', atMost: null },
      difference: null,
      comparison: 'more',
    });
  });
});
