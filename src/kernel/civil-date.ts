import { addDays, addMonths, isValid, lightFormat, max, parseISO } from 'date-fns';

/** A day of the calendar, `YYYY-MM-DD`, without time or time zone. Days compare as strings. */
export type CivilDate = string;

const pattern = 'yyyy-MM-dd';

/** Whether a text is a day that exists: `2021-02-30` is none. */
export function isCivilDate(text: string): text is CivilDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(toDate(text));
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addCalendarMonths(date: CivilDate, months: number): CivilDate {
  return lightFormat(addMonths(toDate(date), months), pattern);
}

/** The day that comes some days later. */
export function addCivilDays(date: CivilDate, days: number): CivilDate {
  return lightFormat(addDays(toDate(date), days), pattern);
}

/** The latest of some days. */
export function latestOf(dates: readonly [CivilDate, ...CivilDate[]]): CivilDate {
  return lightFormat(max(dates.map(toDate)), pattern);
}

// Noon keeps clear of the hours that a change of clock skips, in every time zone.
function toDate(date: CivilDate): Date {
  return parseISO(`${date}T12:00:00`);
}
