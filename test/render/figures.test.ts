import { describe, expect, it } from 'vitest';
import {
  showAmount,
  showCount,
  showCounts,
  showDate,
  showEuros,
  showRate,
} from '../../src/render/figures';
import { voiceOf } from '../../src/render/voice';
import { eligible } from './handmade-report';

const fr = voiceOf(eligible, 'fr');
const en = voiceOf(eligible, 'en');

describe('an amount', () => {
  it('keeps its thousands and its sign together in French', () => {
    expect(showEuros('375000.00', fr)).toBe('375\u202f000\u00a0€');
    expect(showEuros('188571.43', fr)).toBe('188\u202f571,43\u00a0€');
  });

  it('stands after its sign in English', () => {
    expect(showEuros('375000.00', en)).toBe('€375,000');
    expect(showEuros('0.10', en)).toBe('€0.10');
  });

  it('is exact to the cent however large', () => {
    expect(showEuros('9999999999999.99', en)).toBe('€9,999,999,999,999.99');
  });

  it('has two ends, one or none', () => {
    expect(showAmount({ atLeast: '1.00', atMost: '2.00' }, en)).toBe('between €1 and €2');
    expect(showAmount({ atLeast: '1.00', atMost: null }, en)).toBe('at least €1');
    expect(showAmount({ atLeast: '0.00', atMost: null }, en)).toBe('unknown');
  });
});

describe('a count', () => {
  it('sets its thousands apart', () => {
    expect(showCount(1340, fr)).toBe('1\u202f340');
    expect(showCount(1340, en)).toBe('1,340');
  });

  it('has two ends, one or none', () => {
    expect(showCounts({ atLeast: 3, atMost: 3 }, fr)).toBe('3');
    expect(showCounts({ atLeast: 3, atMost: 5 }, fr)).toBe('entre 3 et 5');
    expect(showCounts({ atLeast: 0, atMost: 5 }, fr)).toBe('au plus 5');
    expect(showCounts({ atLeast: 3, atMost: null }, fr)).toBe('au moins 3');
  });
});

describe('a rate', () => {
  it('is in per cent', () => {
    expect(showRate('0.40', fr)).toMatch(/^40[\u00a0\u202f]%$/);
    expect(showRate('0.125', en)).toBe('12.5%');
  });
});

describe('a day', () => {
  it('is the same day in every time zone', () => {
    expect(showDate('2021-12-31', fr)).toBe('31 décembre 2021');
    expect(showDate('2022-01-01', en)).toBe('1 January 2022');
  });

  it('is the first, not one, in French', () => {
    expect(showDate('2022-12-01', fr)).toBe('1er décembre 2022');
    expect(showDate('2022-12-11', fr)).toBe('11 décembre 2022');
  });
});
