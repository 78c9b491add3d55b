import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addCivilDays,
  isCivilDate,
  latestOf,
} from '../../src/kernel/civil-date';

describe('a civil date', () => {
  it.each(['2021-02-28', '2024-02-29', '2021-12-31'])('accepts %s', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    '2021-02-30',
    '2021-02-29',
    '2021-13-01',
    '2021-1-1',
    '01/02/2021',
    '',
    '2021-02-28T00:00',
    '2021-02-28 ',
    '2021-02-028',
    '2021/02/28',
    '2021-02-00',
  ])('refuses %s', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('finds the same day of the next month, or its last day', () => {
    expect(addCalendarMonths('2021-12-01', 1)).toBe('2022-01-01');
    expect(addCalendarMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(addCalendarMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addCalendarMonths('2022-11-30', 1)).toBe('2022-12-30');
    expect(addCalendarMonths('2022-06-15', 0)).toBe('2022-06-15');
  });

  it('adds days over the ends of months and years and over changes of clock', () => {
    expect(addCivilDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addCivilDays('2021-03-27', 2)).toBe('2021-03-29');
    expect(addCivilDays('2018-11-03', 1)).toBe('2018-11-04');
  });

  it('writes a year before 1000 with four digits', () => {
    expect(addCivilDays('0998-12-31', 1)).toBe('0999-01-01');
  });

  it('finds the latest', () => {
    expect(latestOf(['2022-01-01', '2022-01-10', '2021-12-05'])).toBe('2022-01-10');
  });

  it('moves forward one day at a time through the programme', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), (days) => {
        const date = addCivilDays('2019-12-31', days);
        const expected = new Date(Date.UTC(2019, 11, 31 + days)).toISOString().slice(0, 10);
        expect(date).toBe(expected);
        expect(addCivilDays(date, 1) > date).toBe(true);
      }),
    );
  });
});
