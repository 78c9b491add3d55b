import { compareDecimals } from '../kernel/decimal';
import { type Cents, centsOf } from '../kernel/money';
import type { Candidate, SelectionTie, TieRule } from '../model/selection';

/** A candidate that has a score, and no unfavourable opinion. */
export interface Ranked extends Candidate {
  readonly note: string;
  readonly rank: number;
  /** Null where it isn't known. */
  readonly cents: Cents | null;
}

/** Candidates that the tie rule takes together. */
export interface Block {
  readonly candidates: readonly Ranked[];
  /** What they take in all; null while an amount or an opinion of theirs isn't known. */
  readonly cents: Cents | null;
}

/** The favourable candidates that have a score, the highest first, equal ones in order of `id`. */
export function rankCandidates(candidates: readonly Candidate[]): readonly Ranked[] {
  return lineUp(candidates.filter(({ avis }) => avis === 'favorable'));
}

/** The same with those that a favourable opinion would put among them. */
export function lineUp(candidates: readonly Candidate[]): readonly Ranked[] {
  const scored = candidates.flatMap((candidate) =>
    candidate.avis !== 'defavorable' && candidate.note !== undefined
      ? [{ ...candidate, note: candidate.note, cents: centsOfAmount(candidate) }]
      : [],
  );
  const sorted = scored.sort((a, b) => compareDecimals(b.note, a.note) || compareIds(a, b));
  let rank = 0;
  return sorted.map((candidate, index) => {
    const previous = sorted[index - 1];
    if (previous === undefined || !areEqual(previous, candidate)) rank = index + 1;
    return { ...candidate, rank };
  });
}

/** The ranked candidates in the order in which credits are given, cut as the tie rule says. */
export function cutIntoBlocks(
  ranked: readonly Ranked[],
  rule: TieRule,
  order: readonly string[],
): readonly Block[] {
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ id }: Ranked) => places.get(id) ?? 0;
  const groups = groupBy(ranked, ({ rank }) => rank);
  switch (rule) {
    case 'ensemble':
      return groups.map(blockOf);
    case 'montant-croissant':
      return groups.flatMap((group) =>
        groupBy(sortByAmount(group), ({ cents }) => cents).map(blockOf),
      );
    case 'ordre-donne':
      return groups.flatMap((group) =>
        [...group].sort((a, b) => placeOf(a) - placeOf(b)).map((one) => blockOf([one])),
      );
  }
}

/** The ranked candidates in order of amount, the smaller first, equal ones in order of `id`. */
export function sortByAmount(ranked: readonly Ranked[]): readonly Ranked[] {
  return [...ranked].sort((a, b) =>
    amountOf(a) === amountOf(b) ? compareIds(a, b) : amountOf(a) - amountOf(b),
  );
}

/** The scores that several candidates share. */
export function listTies(ranked: readonly Ranked[]): readonly SelectionTie[] {
  return groupBy(ranked, ({ rank }) => rank).flatMap((group) => {
    const [first] = group;
    return first === undefined || group.length === 1
      ? []
      : [{ note: first.note, candidates: group.map(({ id }) => id) }];
  });
}

function centsOfAmount({ montant }: Candidate): Cents | null {
  return montant === undefined || montant === null ? null : centsOf(montant);
}

// An amount that isn't known comes last among equal scores.
function amountOf({ cents }: Ranked): number {
  return cents ?? Number.POSITIVE_INFINITY;
}

function areEqual(a: Ranked | Omit<Ranked, 'rank'>, b: Omit<Ranked, 'rank'>): boolean {
  return compareDecimals(a.note, b.note) === 0;
}

/** Ids in the order of their characters, which no language setting changes. */
export function compareIds(a: Pick<Candidate, 'id'>, b: Pick<Candidate, 'id'>): number {
  return a.id < b.id ? -1 : 1;
}

function blockOf(candidates: readonly Ranked[]): Block {
  const cents = candidates.reduce<Cents | null>(
    (sum, one) =>
      sum === null || one.cents === null || one.avis === undefined ? null : sum + one.cents,
    0,
  );
  return { candidates, cents };
}

/** Neighbours with the same key, in their order. */
function groupBy(
  ranked: readonly Ranked[],
  keyOf: (one: Ranked) => number | null,
): readonly (readonly Ranked[])[] {
  const groups: Ranked[][] = [];
  for (const one of ranked) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && keyOf(first) === keyOf(one)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
