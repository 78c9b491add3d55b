import type { CivilDate } from '../kernel/civil-date';
import type { CountBounds, Euros, EurosBounds, Rate } from '../model/report';
import type { Locale } from '../model/text';
import type { Voice } from './voice';

const tags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** An integer with its thousands set apart. */
export function showCount(count: number, { locale }: Voice): string {
  return new Intl.NumberFormat(tags[locale]).format(count);
}

/** A count that may be known between two ends only. */
export function showCounts({ atLeast, atMost }: CountBounds, voice: Voice): string {
  const { figures } = voice.words;
  if (atMost === null) return figures.atLeast(showCount(atLeast, voice));
  if (atLeast === atMost) return showCount(atLeast, voice);
  if (atLeast === 0) return figures.atMost(showCount(atMost, voice));
  return figures.between(showCount(atLeast, voice), showCount(atMost, voice));
}

/** An amount: « 375 000 € », with cents only where there are some. */
export function showEuros(euros: Euros, { locale }: Voice): string {
  const digits = euros.endsWith('.00') ? 0 : 2;
  return new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(euros));
}

/** An amount that may be known between two ends only: « entre 0 € et 375 000 € ». */
export function showAmount({ atLeast, atMost }: EurosBounds, voice: Voice): string {
  const { figures } = voice.words;
  if (atLeast === atMost) return showEuros(atLeast, voice);
  if (atMost !== null) return figures.between(showEuros(atLeast, voice), showEuros(atMost, voice));
  return Number(atLeast) === 0 ? figures.unknown : figures.atLeast(showEuros(atLeast, voice));
}

/** A rate in per cent: « 40 % ». */
export function showRate(rate: Rate, { locale }: Voice): string {
  return new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 2 }).format(
    Number(rate),
  );
}

/** A whole number of percents: « 31 % ». */
export function showPercent(percent: number, { locale }: Voice): string {
  return new Intl.NumberFormat(tags[locale], { style: 'percent' }).format(percent / 100);
}

/** A decimal, with the digits that it is written with: « 17,50 ». */
export function showDecimal(decimal: string, { locale }: Voice): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(decimal));
}

/** A day: « 1er février 2021 ». */
export function showDate(date: CivilDate, { locale }: Voice): string {
  const day = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return locale === 'fr' ? day.replace(/^1 /, '1er ') : day;
}
