import { type Range, sumRanges } from '../../kernel/range';
import type { PortfolioGroup } from '../../model/portfolio';
import type { Text } from '../../model/text';
import { shareOf, shareOfWhole } from './share';
import { add, nothing, presentTally, type Tally } from './tally';
import type { Contribution } from './whole';

/** Groups by code. */
export type Groups = Map<string | null, Tally>;

/** Adds what a report contributes to its groups. */
export function addTo(groups: Groups, contributions: readonly Contribution[]): void {
  for (const { code, tally } of contributions) {
    groups.set(code, add(groups.get(code) ?? nothing, tally));
  }
}

/**
 * Writes groups in the order of the codes given, then of the alphabet, what has no code last. Shares
 * of projects and ESMS are of the total; those of the amount are of the groups together.
 */
export function presentGroups(
  groups: Groups,
  total: Tally,
  order: readonly string[] = [],
  labels: ReadonlyMap<string, Text> = new Map(),
): readonly PortfolioGroup[] {
  const sorted = [...groups].sort(([a], [b]) => compareCodes(a, b, order));
  return sorted.map(([code, tally]) => ({
    code,
    label: (code === null ? undefined : labels.get(code)) ?? null,
    ...presentTally(tally),
    shares: {
      projets: shareOfWhole(tally.projets, total.projets.atLeast),
      esms: shareOfWhole(tally.esms, total.esms.atLeast),
      amount: shareOf(tally.cents, othersThan(code, sorted)),
    },
  }));
}

function othersThan(
  code: string | null,
  groups: readonly (readonly [string | null, Tally])[],
): Range {
  return sumRanges(groups.filter(([other]) => other !== code).map(([, { cents }]) => cents));
}

function compareCodes(a: string | null, b: string | null, order: readonly string[]): number {
  if (a === null || b === null) return a === null ? 1 : -1;
  return placeOf(a, order) - placeOf(b, order) || (a < b ? -1 : 1);
}

function placeOf(code: string, order: readonly string[]): number {
  const place = order.indexOf(code);
  return place === -1 ? order.length : place;
}
