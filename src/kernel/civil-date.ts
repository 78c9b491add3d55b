import { addDays, addMonths } from 'date-fns';

/** A day of the calendar, `YYYY-MM-DD`, without time or time zone. Days compare as strings. */
export type CivilDate = string;

/** Whether a text is a day that exists: `2021-02-30` is none. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = partsOf(text);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A month that has no such day carries over to the next.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addCalendarMonths(date: CivilDate, months: number): CivilDate {
  return fromDate(addMonths(toDate(date), months));
}

/** The day that comes some days later. */
export function addCivilDays(date: CivilDate, days: number): CivilDate {
  return fromDate(addDays(toDate(date), days));
}

/** The latest of some days. */
export function latestOf(dates: readonly [CivilDate, ...CivilDate[]]): CivilDate {
  return [...dates].sort().at(-1) ?? dates[0];
}

// Noon keeps clear of the hours that a change of clock skips, in every time zone.
function toDate(date: CivilDate): Date {
  const [year, month, day] = partsOf(date);
  const noon = new Date(2000, 0, 1, 12);
  // Given to the constructor, the years 0 to 99 would be those of the twentieth century.
  noon.setFullYear(year, month - 1, day);
  return noon;
}

function partsOf(date: CivilDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

function fromDate(date: Date): CivilDate {
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
