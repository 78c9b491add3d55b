import { describe, expect, it } from 'vitest';
import { eurosOf } from '../../src/kernel/money';
import { centsIn, countIn, readResultats, sum } from './resultats';

const grandEst = readResultats('grand-est');
const count = (code: string) => countIn(grandEst, code);
const cents = (code: string) => centsIn(grandEst, code);
const rate = (code: string) => {
  const value = grandEst.figures.find((figure) => figure.code === code)?.value;
  return Math.round(Number(value) * 100);
};

describe('the programme in Grand Est', () => {
  it('financed 237 + 339 + 94 = 670 ESMS in the amorçage', () => {
    const calls = ['regional-1.esms', 'regional-2.esms', 'national-1.esms'].map(count);
    expect(calls).toEqual([237, 339, 94]);
    expect(sum(calls)).toBe(670);
    expect(count('amorcage.esms')).toBe(670);
  });

  it('financed 295 + 85 = 380 more in 2022', () => {
    const calls = ['regional-3.esms', 'national-2.esms'].map(count);
    expect(calls).toEqual([295, 85]);
    expect(sum(calls)).toBe(380);
    expect(count('generalisation-2022.esms')).toBe(380);
  });

  it('engaged 1,050 of 3,345 eligible ESMS, 31 %', () => {
    expect(count('amorcage.esms') + count('generalisation-2022.esms')).toBe(1050);
    expect([count('total.esms'), count('total.eligibles')]).toEqual([1050, 3345]);
    const hundredths = Math.round((count('total.esms') * 10_000) / count('total.eligibles'));
    expect(hundredths).toBe(3139);
    expect(rate('total.part')).toBe(Math.round(hundredths / 100));
  });

  it('ran three regional and two national calls', () => {
    const calls = grandEst.figures.filter(({ code }) =>
      /^(regional|national)-\d\.esms$/.test(code),
    );
    expect(calls).toHaveLength(count('total.appels'));
    expect(count('total.appels')).toBe(5);
  });

  it('paid for mises en conformité and acquisitions alone', () => {
    expect(rate('types.mise-en-conformite') + rate('types.acquisition')).toBe(100);
  });

  it('prints an envelope of the amorçage 30,000 euros above the sum of its parts', () => {
    const parts = ['regional-1', 'regional-2', 'national-1'].map((call) =>
      cents(`${call}.enveloppe`),
    );
    expect(eurosOf(sum(parts))).toBe('18200000.00');
    expect(eurosOf(cents('amorcage.enveloppe') - sum(parts))).toBe('30000.00');
  });
});
