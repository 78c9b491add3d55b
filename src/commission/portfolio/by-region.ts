import { centsOf } from '../../kernel/money';
import { exactly, type Range } from '../../kernel/range';
import type { Report } from '../../model/report';
import { nothing } from './tally';
import { type Contribution, wholeOf } from './whole';

/**
 * What a report adds to each region: its ESMS there, and what the ARS of the region pays. Where one
 * ARS carries the whole grant, no report says which: the amount goes to no region.
 */
export function byRegion(report: Report): readonly Contribution[] {
  const { cents } = wholeOf(report);
  const isShared = report.funding.shares.length > 0;
  const placed = report.grappe.regions.map(({ region, esms }) => ({
    code: region,
    tally: {
      projets: exactly(1),
      esms: exactly(esms),
      cents: isShared ? paidIn(region, report) : amountOfNoRegion(region, cents),
    },
  }));
  const isPlaced = isShared || placed.some(({ code }) => code === null);
  if (isPlaced) return placed;
  return [...placed, { code: null, tally: { ...nothing, projets: exactly(1), cents } }];
}

function amountOfNoRegion(region: string | null, cents: Range): Range {
  return region === null ? cents : exactly(0);
}

// What isn't known of one share lies between nothing and the whole grant.
function paidIn(region: string | null, report: Report): Range {
  const { cents } = wholeOf(report);
  const share = report.funding.shares.find((each) => each.region === region);
  if (share?.amount !== undefined && share.amount !== null) return exactly(centsOf(share.amount));
  return report.grappe.regions.length === 1 ? cents : { atLeast: 0, atMost: cents.atMost };
}
