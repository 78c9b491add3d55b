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
  const written = new Intl.DateTimeFormat(tags[language], {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(time);
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
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(tags[language], options).format(number);
}
