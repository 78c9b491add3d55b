import type { Fate } from './kill';

/** A mutant that no case can turn red, with the reason. */
export interface Equivalent {
  readonly edition: string;
  readonly place: string;
  readonly change: string;
  readonly because: string;
}

/** Mutants that answer as the edition does, whatever the project. */
export const equivalents: readonly Equivalent[] = [];

/** The survivors that nothing excuses, as lines. */
export function survivorsOf(edition: string, fates: readonly Fate[]): readonly string[] {
  return fates
    .filter(({ mutant, killedBy }) => killedBy === null && !isExcused(edition, mutant))
    .map(({ mutant: { kind, place, change } }) => `${kind}: ${place}: ${change}`);
}

/** The excuses of an edition that no survivor needs any more: they are to be taken off the list. */
export function uselessExcuses(edition: string, fates: readonly Fate[]): readonly string[] {
  const survivors = fates.filter(({ killedBy }) => killedBy === null);
  return equivalents
    .filter((one) => one.edition === edition)
    .filter((one) => !survivors.some(({ mutant }) => isSame(one, mutant)))
    .map(({ place, change }) => `${place}: ${change}`);
}

function isExcused(edition: string, mutant: Fate['mutant']): boolean {
  return equivalents.some((one) => one.edition === edition && isSame(one, mutant));
}

function isSame({ place, change }: Equivalent, mutant: Fate['mutant']): boolean {
  return place === mutant.place && change === mutant.change;
}
