import { eurosOf } from '../../kernel/money';
import { exactValue, type Range, sumRanges } from '../../kernel/range';
import { eurosBoundsOf, exactEurosOf } from '../../mechanisms/step';
import type { Yield } from '../../model/division';

/** What some grants come to, in cents, beside some others. */
export function compareYields(side: readonly Range[], other: readonly Range[]): Yield {
  const these = sumRanges(side);
  const those = sumRanges(other);
  const exact = exactValue(these);
  const beside = exactValue(those);
  return {
    total: exactEurosOf(these),
    bounds: eurosBoundsOf(these),
    difference: exact === null || beside === null ? null : eurosOf(exact - beside),
    comparison: compare(these, those),
  };
}

function compare(these: Range, those: Range): Yield['comparison'] {
  const exact = exactValue(these);
  if (exact !== null && exact === exactValue(those)) return 'same';
  if (those.atMost !== null && these.atLeast > those.atMost) return 'more';
  return these.atMost !== null && these.atMost < those.atLeast ? 'less' : 'unknown';
}
