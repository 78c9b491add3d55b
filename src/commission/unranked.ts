import type { Candidate, SelectionReason } from '../model/selection';
import { compareIds } from './rank';

/** A candidate that has no rank, and why. */
export interface Unranked {
  readonly candidate: Candidate;
  readonly reason: SelectionReason;
}

/** The candidates without a favourable opinion or without a score, in order of `id`. */
export function unrankedOf(candidates: readonly Candidate[]): readonly Unranked[] {
  return [...candidates].sort(compareIds).flatMap((candidate) => {
    const reason = reasonOf(candidate);
    return reason === null ? [] : [{ candidate, reason }];
  });
}

function reasonOf({ avis, note }: Candidate): SelectionReason | null {
  if (avis === undefined) return 'no-opinion';
  if (avis === 'defavorable') return 'unfavourable';
  return note === undefined ? 'no-score' : null;
}
