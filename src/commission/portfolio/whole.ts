import { centsOf } from '../../kernel/money';
import { exactly, type Range } from '../../kernel/range';
import type { EurosBounds, Report } from '../../model/report';
import type { Tally } from './tally';

/** What a report adds to a group; the code is null where no group of its own fits. */
export interface Contribution {
  readonly code: string | null;
  readonly tally: Tally;
}

/** What a report comes to as a whole. */
export function wholeOf({ grappe, funding }: Report): Tally {
  const esms = grappe.regions.reduce((sum, region) => sum + region.esms, 0);
  return { projets: exactly(1), esms: exactly(esms), cents: centsIn(funding.bounds) };
}

/** An amount in euros as a range of cents. */
export function centsIn({ atLeast, atMost }: EurosBounds): Range {
  return { atLeast: centsOf(atLeast), atMost: atMost === null ? null : centsOf(atMost) };
}
