import { describe, expect, it } from 'vitest';
import { plainWithoutCodes } from '../../../site/simulator/results/lines';
import { endOfBars, rangeOn } from '../../../site/simulator/results/range';
import { timeAxisOf } from '../../../site/simulator/results/time-axis';

describe('the axis of time', () => {
  it('is none without a day', () => {
    expect(timeAxisOf([])).toBe(null);
  });

  it('spans the whole quarters around the days, and marks each of them', () => {
    const axis = timeAxisOf(['2021-11-15', '2021-08-01']);
    expect(axis?.ticks.map(({ day }) => day)).toEqual(['2021-07-01', '2021-10-01', '2022-01-01']);
    expect(axis?.at('2021-07-01')).toBe(0);
    // 92 of 184 days.
    expect(axis?.at('2021-10-01')).toBe(0.5);
    expect(axis?.at('2022-01-01')).toBe(1);
  });

  it('marks the years only where the quarters are many', () => {
    const axis = timeAxisOf(['2021-02-01', '2025-02-01']);
    expect(axis?.ticks.map(({ day }) => day)).toEqual([
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
    ]);
  });
});

describe('the bar of an amount', () => {
  const exact = { atLeast: '50.00', atMost: '50.00' };

  it('is as long as its part of the largest one', () => {
    const end = endOfBars([exact, { atLeast: '100.00', atMost: '200.00' }]);
    expect(end).toBe(200);
    expect(rangeOn(end, exact)).toEqual({ from: 0.25, to: 0.25, isOpen: false });
    expect(rangeOn(end, { atLeast: '100.00', atMost: '200.00' })).toEqual({
      from: 0.5,
      to: 1,
      isOpen: false,
    });
  });

  it('has no end where nothing bounds the amount, and leaves room to see it', () => {
    const open = { atLeast: '80.00', atMost: null };
    expect(endOfBars([open])).toBe(100);
    expect(rangeOn(100, open)).toEqual({ from: 0.8, to: 1, isOpen: true });
  });

  it('stands where every amount is nothing', () => {
    expect(rangeOn(endOfBars([]), { atLeast: '0.00', atMost: '0.00' }).to).toBe(0);
  });
});

describe('a line without the codes of programmers', () => {
  const code = (text: string) => ({ kind: 'code', text }) as const;

  it.each([
    [['Taille (', code('grappe.minimum'), ')'], 'Taille'],
    [['Taille (', code('grappe.minimum'), ', recommandé)'], 'Taille (recommandé)'],
    [
      ['région (entrées 1, 2) (', code('/esms/0'), ', …, ', code('/esms/9'), ')'],
      'région (entrées 1, 2)',
    ],
    [[{ kind: 'strong', text: 'Total' } as const, ' : 15 (seuil : 20)'], 'Total : 15 (seuil : 20)'],
  ])('%j', (line, plain) => {
    expect(plainWithoutCodes(line)).toBe(plain);
  });
});
