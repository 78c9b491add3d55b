import { exactly, type Range, remainderOfRange, sumRanges } from '../../kernel/range';
import type { FundingLine, Report } from '../../model/report';
import { operations } from '../../model/vocabulary';
import { type Contribution, centsIn, wholeOf } from './whole';

/**
 * What a report adds to each operation that its call funds: the ESMS that ask for it, and what its
 * line pays, further tiers included. What is left, equipment for example, is of no operation.
 */
export function byOperation(report: Report): readonly Contribution[] {
  const whole = wholeOf(report);
  const lines = report.funding.lines.filter(({ outside }) => outside !== true);
  const own = lines.filter(({ code }) => operations.some((operation) => operation === code));
  const tiers = new Set(own.flatMap(({ next }) => next ?? []));
  const groups = own.map((line) => contributionOf(line, lines, whole.esms));
  const rest = lines.filter((line) => !own.includes(line) && !tiers.has(line.code));
  const asked = sumRanges(groups.map(({ tally }) => tally.esms));
  const left = contribution(null, remainderOfRange(whole.esms, asked), amountOf(rest));
  return [...groups, left].filter(({ tally }) => tally.projets.atMost !== 0);
}

function contributionOf(
  line: FundingLine,
  lines: readonly FundingLine[],
  most: Range,
): Contribution {
  const tiers = lines.filter(({ code }) => line.next?.includes(code));
  const esms = line.quantity === null ? { ...most, atLeast: 0 } : exactly(line.quantity);
  return contribution(line.code, esms, amountOf([line, ...tiers]));
}

function contribution(code: string | null, esms: Range, cents: Range): Contribution {
  return { code, tally: { projets: presenceOf(esms, cents), esms, cents } };
}

// A project counts once where it has an ESMS or an amount there.
function presenceOf(esms: Range, cents: Range): Range {
  const isThere = esms.atLeast > 0 || cents.atLeast > 0;
  const isAbsent = esms.atMost === 0 && cents.atMost === 0;
  return { atLeast: isThere ? 1 : 0, atMost: isAbsent ? 0 : 1 };
}

function amountOf(lines: readonly FundingLine[]): Range {
  return sumRanges(lines.map(({ bounds }) => centsIn(bounds)));
}
