import type { CriterionResult, Report } from '../../model/report';
import type { Effect, Outcome } from '../../model/sensitivity';

/** What a report comes to. */
export function outcomeOf({ status, funding: { total, bounds } }: Report): Outcome {
  return { status, total, bounds };
}

const ranks: readonly Effect[] = ['status', 'amount', 'detail', 'none'];

/** The place of an effect among all: what reaches furthest comes first. */
export function rankOf(effect: Effect): number {
  return ranks.indexOf(effect);
}

/** How far some reports differ from one another. */
export function effectAmong(reports: readonly Report[]): Effect {
  if (differ(reports, ({ status }) => status)) return 'status';
  if (differ(reports, ({ funding }) => funding.bounds)) return 'amount';
  return differ(reports, detailOf) ? 'detail' : 'none';
}

/** The answers of a report, without what it merely restates of the project. */
function detailOf({ eligibility, completeness, grappe, funding, schedule }: Report): unknown {
  return {
    criteria: eligibility.criteria.map(verdictOf),
    items: completeness.items.map(verdictOf),
    grappe,
    lines: funding.lines.map(({ code, bounds, quantity, financed }) => [
      code,
      bounds,
      quantity,
      financed,
    ]),
    shares: funding.shares,
    milestones: schedule.milestones.map(({ code, bounds, due }) => [code, bounds, due]),
  };
}

function verdictOf({ code, force, status }: CriterionResult): unknown {
  return [code, force, status];
}

function differ(reports: readonly Report[], read: (report: Report) => unknown): boolean {
  return new Set(reports.map((report) => JSON.stringify(read(report)))).size > 1;
}
