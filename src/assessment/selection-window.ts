import { type Context, resolve } from '../mechanisms/context';
import type { Calendar, Edition } from '../model/edition';
import type { RegionCode } from '../model/vocabulary';

/** The calendar that binds a file: that of the region that receives it, else the one for all. */
export function findCalendar(
  deposit: readonly RegionCode[],
  { calendars }: Edition,
): Calendar | undefined {
  const [region, ...others] = deposit;
  const own = calendars.find(
    ({ authority, windows }) => others.length === 0 && authority === region && windows.length > 0,
  );
  return own ?? calendars.find(({ authority }) => authority === 'national');
}

/**
 * The place of the window in which a day falls; `between` where it lies between two of them, unless
 * the chosen interpretation gives it to a neighbour; `outside` before the first or after the last.
 */
export function findWindow(
  date: string,
  { windows }: Calendar,
  context: Context,
): number | 'between' | 'outside' {
  const inside = windows.findIndex(({ from, to }) => (from === null || date >= from) && date <= to);
  if (inside >= 0) return inside;
  const next = windows.findIndex(({ from }) => from !== null && date < from);
  if (next <= 0) return 'outside';
  const { windowBetween } = context.edition;
  const reading = windowBetween === undefined ? 'none' : resolve(windowBetween, context);
  if (reading === 'none') return 'between';
  return reading === 'next' ? next : next - 1;
}
