import { describe, expect, it } from 'vitest';
import { writeDate, writeNumber } from '../../src/kernel/written';

describe('a date in words', () => {
  it('is the same day in every time zone', () => {
    expect(writeDate('2021-12-31', 'fr')).toBe('31 décembre 2021');
    expect(writeDate('2022-01-01', 'en')).toBe('1 January 2022');
  });

  it('is the first, not one, in French', () => {
    expect(writeDate('2022-08-01', 'fr')).toBe('1er août 2022');
    expect(writeDate('2022-08-11', 'fr')).toBe('11 août 2022');
    expect(writeDate('2022-08-01', 'en')).toBe('1 August 2022');
  });

  it('is a month or a year where no more is known', () => {
    expect(writeDate('2021-02', 'fr')).toBe('février 2021');
    expect(writeDate('2021-02', 'en')).toBe('February 2021');
    expect(writeDate('2021', 'fr')).toBe('2021');
  });

  it.each(['unknown', 'printemps 2021', '2021-13-01', '', 'le 2021-02-01', '2021-02-01 ou 02'])(
    'is what is written where that is no date: %s',
    (date) => {
      expect(writeDate(date, 'fr')).toBe(date);
    },
  );
});

describe('a number', () => {
  it('has its thousands apart, by a narrow no-break space in French', () => {
    expect(writeNumber(1340, 'fr')).toBe('1\u202f340');
    expect(writeNumber(1340, 'en')).toBe('1,340');
    expect(writeNumber(999, 'fr')).toBe('999');
  });

  it('takes the form that is asked for', () => {
    expect(writeNumber(0.4, 'en', { style: 'percent' })).toBe('40%');
    expect(writeNumber(1, 'en', { style: 'percent' })).toBe('100%');
  });
});
