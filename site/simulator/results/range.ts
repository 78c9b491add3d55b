import type { EurosBounds } from 'esms-numerique';

/** Where an amount lies on a bar, from 0 to 1; `isOpen` where nothing bounds it above. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/** The amount at the end of the bars of several amounts; room is left where one has no end. */
export function endOfBars(amounts: readonly EurosBounds[]): number {
  const ends = amounts.map(({ atLeast, atMost }) => Number(atMost ?? atLeast));
  const most = Math.max(0, ...ends);
  const isOpen = amounts.some(({ atMost }) => atMost === null);
  return most === 0 ? 1 : isOpen ? most * 1.25 : most;
}

/** An amount on a bar that ends at `end`. */
export function rangeOn(end: number, { atLeast, atMost }: EurosBounds): Range {
  const from = Number(atLeast) / end;
  return { from, to: atMost === null ? 1 : Number(atMost) / end, isOpen: atMost === null };
}
