import { perObject } from './per-object';

/**
 * Dates and numbers in the words of a language, by `Intl`. Node from version 18 on and browsers hold
 * the data of both languages in full, so that the same value is the same text on each of them, in
 * every time zone. What goes into a report as text is written here too.
 */

type Language = 'fr' | 'en';

const tags: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * A date as far as it is known: a day `2021-02-01`, a month `2021-02` or a year `2021`. French has
 * « 1er » for the first of a month. What is no date stands as it is.
 *
 * @example
 * writeDate('2021-02-01', 'fr'); // => '1er février 2021'
 * writeDate('2021-02', 'en'); // => 'February 2021'
 */
export function writeDate(date: string, language: Language): string {
  const [, month, day] = /^(\d{4}-\d{2})(-\d{2})?$/.exec(date) ?? [];
  const time = Date.parse(`${month}${day ?? '-01'}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const written = datesOf(day === undefined ? inMonths : inDays)[language].format(time);
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/**
 * A number in the form that the options of `Intl` ask for; without any, with its thousands apart.
 *
 * @example
 * writeNumber(1340, 'en'); // => '1,340'
 */
export function writeNumber(
  number: number,
  language: Language,
  options: Intl.NumberFormatOptions = plain,
): string {
  // Below a thousand both languages write a whole number as it is.
  if (options === plain && Number.isInteger(number) && number >= 0 && number < 1000) {
    return String(number);
  }
  return numbersOf(options)[language].format(number);
}

const plain: Intl.NumberFormatOptions = {};
const inMonths = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const inDays = { ...inMonths, day: 'numeric' } as const;

// To make a formatter takes a hundred times as long as to use it.
const numbersOf = /* @__PURE__ */ perObject((options: Intl.NumberFormatOptions) => ({
  fr: new Intl.NumberFormat(tags.fr, options),
  en: new Intl.NumberFormat(tags.en, options),
}));

const datesOf = /* @__PURE__ */ perObject((options: Intl.DateTimeFormatOptions) => ({
  fr: new Intl.DateTimeFormat(tags.fr, options),
  en: new Intl.DateTimeFormat(tags.en, options),
}));
