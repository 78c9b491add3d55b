/** A line of time: where a day lies on it, from 0 to 1, and the marks to read it by. */
export interface TimeAxis {
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly day: string; readonly at: number }[];
}

const dayLength = 86_400_000;

/**
 * The axis on which some days can be shown: whole quarters of a year around them, marked by
 * quarters or, where these are many, by years. Null where no day is known.
 */
export function timeAxisOf(days: readonly string[]): TimeAxis | null {
  const sorted = [...days].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = quarterOf(first);
  const end = quarterOf(last) + 1;
  const from = numberOf(firstDayOf(start));
  const length = numberOf(firstDayOf(end)) - from;
  const at = (day: string) => (numberOf(day) - from) / length;
  const step = end - start > mostTicks ? 4 : end - start > mostTicks / 2 ? 2 : 1;
  const ticks = Array.from({ length: end - start + 1 }, (_, index) => start + index)
    .filter((quarter) => quarter % step === 0)
    .map(firstDayOf)
    .map((day) => ({ day, at: at(day) }));
  return { at, ticks };
}

const mostTicks = 12;

function quarterOf(day: string): number {
  const [year = '', month = ''] = day.split('-');
  return Number(year) * 4 + Math.floor((Number(month) - 1) / 3);
}

function firstDayOf(quarter: number): string {
  const month = String((quarter % 4) * 3 + 1).padStart(2, '0');
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${month}-01`;
}

function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}
