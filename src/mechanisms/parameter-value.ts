import type { CivilDate } from '../kernel/civil-date';
import { centsOf } from '../kernel/money';
import { exactly, type Range } from '../kernel/range';
import { type Context, findParameter } from './context';

/** The count that a parameter gives: null where there is none, `unknown` where no text tells. */
export function countOf(
  code: string,
  context: Pick<Context, 'parameters'>,
): number | null | 'unknown' {
  const { value } = findParameter(code, context);
  if (typeof value === 'number') return value;
  return value === 'none' ? null : 'unknown';
}

/** The number that a count must stay under; null where no text gives it. */
export function exclusiveBound(code: string, context: Context): number | null {
  const { value } = findParameter(code, context);
  return typeof value === 'object' && 'lessThan' in value ? value.lessThan : null;
}

/** The amount that a parameter gives, in cents: a range where it is known in part only. */
export function amountOf(code: string, context: Pick<Context, 'parameters'>): Range {
  const { value } = findParameter(code, context);
  if (value === 'not-funded') return exactly(0);
  if (typeof value === 'object' && 'atMost' in value) {
    return { atLeast: 0, atMost: centsOf(String(value.atMost)) };
  }
  if (typeof value !== 'string' || value === 'unknown') return { atLeast: 0, atMost: null };
  return exactly(centsOf(value));
}

/** The rate that a parameter gives; null where no text gives it. */
export function rateOf(code: string, context: Pick<Context, 'parameters'>): string | null {
  const { value } = findParameter(code, context);
  return typeof value === 'string' && value !== 'unknown' ? value : null;
}

/** The days between which the day of a parameter lies; null where no text gives it. */
export function daysOf(
  code: string,
  context: Context,
): { readonly earliest: CivilDate; readonly latest: CivilDate } | null {
  const { value } = findParameter(code, context);
  if (typeof value === 'object' && 'from' in value) {
    return { earliest: value.from, latest: value.to };
  }
  if (typeof value !== 'string' || value === 'unknown') return null;
  return { earliest: value, latest: value };
}
