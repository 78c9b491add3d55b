import type { FundingLine, Report } from '../../model/report';
import { citeBest } from '../cite';
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  list,
  paragraph,
  strong,
  table,
} from '../document/block';
import { showAmount, showCount } from '../figures';
import { nameArs } from '../regions';
import { openLine, openShares, openTotal } from '../steps/open';
import type { Opening } from '../steps/opening';
import type { Voice } from '../voice';
import { describeComputation, describeUnpaid } from './computation';
import { tellMissing, tellUnknown } from './criterion';

/** What the tariff gives, line by line, the total, and what would make it exact. */
export function tellFunding(
  report: Report,
  voice: Voice,
  opening: Opening | null,
): readonly Block[] {
  const { funding: words, sections } = voice.words.report;
  const { lines, bounds, missing, unknown } = report.funding;
  const asked = lines.filter(isAsked);
  const wants = [
    ...tellMissing(
      missing.map(({ path }) => path),
      voice,
    ),
    ...tellUnknown(unknown, report.unknown, voice),
  ];
  return [
    heading(2, sections.funding),
    ...tellWhetherDue(report, voice),
    ...(asked.length === 0
      ? [paragraph(words.nothingAsked)]
      : [list(asked.map((line) => tellLine(line, voice, opening)))]),
    paragraph(strong(`${words.total}${voice.words.colon}${showAmount(bounds, voice)}`)),
    ...openTotal(report, opening),
    ...(wants.length === 0 ? [] : [paragraph(words.toBeExact), list(wants)]),
    ...tellShares(report, voice, opening),
  ];
}

// A line of which nothing says that it is asked and that gives nothing in any case is no news.
function isAsked({ quantity, bounds }: FundingLine): boolean {
  return quantity !== 0 && (quantity !== null || bounds.atMost !== '0.00');
}

function tellWhetherDue({ status }: Report, voice: Voice): readonly Block[] {
  const { notDue, ifEligible } = voice.words.report.funding;
  switch (status) {
    case 'eligible':
      return [];
    case 'ineligible':
      return [paragraph(strong(notDue))];
    case 'undetermined':
      return [paragraph(ifEligible)];
  }
}

function tellLine(line: FundingLine, voice: Voice, opening: Opening | null): Item {
  const unpaid = describeUnpaid(line, voice);
  return item(
    [
      strong(voice.say(line.label)),
      `${voice.words.colon}${describeComputation(line, voice)} (`,
      code(line.code),
      ')',
    ],
    [
      ...(unpaid === null ? [] : [item([unpaid])]),
      ...(line.outside ? [item([voice.words.report.funding.outside])] : []),
      ...citeBest(line.citations, voice).map((cited) => item(cited)),
      ...openLine(line, opening),
    ],
  );
}

function tellShares(report: Report, voice: Voice, opening: Opening | null): readonly Block[] {
  const { funding } = report;
  const { funding: words, sections } = voice.words.report;
  const { unknown } = voice.words.figures;
  if (funding.shares.length === 0) return [];
  const columns = [
    { label: words.region, align: 'left' },
    { label: words.esms, align: 'right' },
    { label: words.amount, align: 'right' },
  ] as const;
  const rows = funding.shares.map(({ region, esms, amount }) => [
    [nameArs(region)],
    [showCount(esms, voice)],
    [amount === null ? unknown : showAmount({ atLeast: amount, atMost: amount }, voice)],
  ]);
  return [heading(2, sections.shares), table(columns, rows), ...openShares(report, opening)];
}
