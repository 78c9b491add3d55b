import { type Equivalent, equivalents } from './equivalents';
import type { Fate } from './kill';
import type { Mutant } from './mutant';

/** The survivors of an edition that nothing excuses, as lines. */
export function survivorsOf(edition: string, fates: readonly Fate[]): readonly string[] {
  return fates
    .filter(({ mutant, killedBy }) => killedBy === null && !isExcused(edition, mutant))
    .map(({ mutant: { kind, place, change } }) => `${kind}: ${place}: ${change}`);
}

/** The excuses of an edition that no survivor needs any more: they are to be taken off the list. */
export function uselessExcuses(
  edition: string,
  fates: readonly Fate[],
  excuses: readonly Equivalent[] = equivalents,
): readonly string[] {
  const survivors = fates.filter(({ killedBy }) => killedBy === null);
  return excuses
    .filter(({ editions }) => editions.includes(edition))
    .filter((one) => !survivors.some(({ mutant }) => isSame(one, mutant)))
    .map(({ place, change }) => `${place}: ${change}`);
}

function isExcused(edition: string, mutant: Mutant): boolean {
  return equivalents.some((one) => one.editions.includes(edition) && isSame(one, mutant));
}

function isSame({ place, change }: Equivalent, mutant: Mutant): boolean {
  return place === mutant.place && change === mutant.change;
}
