import { writeDate, writeNumber } from '../kernel/written';
import type { CountBounds, Euros, EurosBounds, Rate } from '../model/report';
import type { Voice } from './voice';

/** An integer with its thousands set apart. */
export function showCount(count: number, { locale }: Voice): string {
  return writeNumber(count, locale);
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
  return writeNumber(Number(euros), locale, isWhole(euros) ? wholeEuros : eurosAndCents);
}

/** How much more or less an amount is than another: « +375 000 € ». */
export function showDifference(euros: Euros, { locale }: Voice): string {
  return writeNumber(Number(euros), locale, isWhole(euros) ? signedEuros : signedEurosAndCents);
}

function isWhole(euros: Euros): boolean {
  return euros.endsWith('.00');
}

// A formatter is kept for each of these objects, and made anew for an object that is made anew.
const currency = { style: 'currency', currency: 'EUR' } as const;
const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;
const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const signed = { signDisplay: 'exceptZero' } as const;
const wholeEuros = { ...currency, ...whole };
const eurosAndCents = { ...currency, ...cents };
const signedEuros = { ...wholeEuros, ...signed };
const signedEurosAndCents = { ...eurosAndCents, ...signed };
const rate = { style: 'percent', maximumFractionDigits: 2 } as const;
const percents = { style: 'percent' } as const;

/** An amount that may be known between two ends only: « entre 0 € et 375 000 € ». */
export function showAmount({ atLeast, atMost }: EurosBounds, voice: Voice): string {
  const { figures } = voice.words;
  if (atLeast === atMost) return showEuros(atLeast, voice);
  if (atMost !== null) return figures.between(showEuros(atLeast, voice), showEuros(atMost, voice));
  return Number(atLeast) === 0 ? figures.unknown : figures.atLeast(showEuros(atLeast, voice));
}

/** A rate in per cent: « 40 % ». */
export function showRate(share: Rate, { locale }: Voice): string {
  return writeNumber(Number(share), locale, rate);
}

/** A whole number of percents: « 31 % ». */
export function showPercent(percent: number, { locale }: Voice): string {
  return writeNumber(percent / 100, locale, percents);
}

/** A decimal, with the digits that it is written with: « 17,50 ». */
export function showDecimal(decimal: string, { locale }: Voice): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  return writeNumber(Number(decimal), locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A day, a month or a year: « 1er février 2021 », « février 2021 ». */
export function showDate(date: string, { locale }: Voice): string {
  return writeDate(date, locale);
}
