import type { DivisionOption, DivisionPart } from '../../model/division';
import { type Block, heading, type Item, item, list, spacedTable } from '../document/block';
import { showAmount, showCount } from '../figures';
import { describePointers } from '../pointers';
import { describeDifference, describeOutcome, tellOutcome } from './outcome';
import type { DivisionVoice } from './voice';

/** One row for each division: how many projects, what they yield in all, and whether they may apply. */
export function tabulateDivisions(
  divisions: readonly DivisionOption[],
  voice: DivisionVoice,
): Block {
  const { columns: labels, kinds } = voice.divide;
  const columns = [
    { label: labels.division, align: 'left' },
    { label: labels.projets, align: 'right' },
    { label: labels.amount, align: 'left' },
    { label: labels.difference, align: 'left' },
    { label: labels.verdict, align: 'left' },
  ] as const;
  const rows = divisions.map(({ kind, parts, yields, status }) => [
    [kinds[kind]],
    [showCount(parts.length, voice)],
    [showAmount(yields.bounds, voice)],
    [describeDifference(yields, voice)],
    [voice.compare.comparison.verdict[status]],
  ]);
  return spacedTable(columns, rows);
}

/** The projects of one division; those that come to the same are told once. */
export function tellDivision(
  { kind, parts }: DivisionOption,
  voice: DivisionVoice,
): readonly Block[] {
  const groups = new Map<string, { readonly part: DivisionPart; count: number }>();
  for (const part of parts) {
    const key = JSON.stringify([describeOutcome(part, voice), tellPart(part, voice)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { part, count: 1 });
    else group.count += 1;
  }
  const { kinds, parts: several, projets } = voice.divide;
  const items = [...groups.values()].map(({ part, count }) =>
    item(
      [projets(count, showCount(count, voice), describeOutcome(part, voice))],
      tellPart(part, voice),
    ),
  );
  return [heading(3, `${several(showCount(parts.length, voice))}, ${kinds[kind]}`), list(items)];
}

function tellPart(part: DivisionPart, voice: DivisionVoice): readonly Item[] {
  const leftOut = describePointers(part.leftOut, voice);
  return [
    ...tellOutcome(part, voice),
    ...leftOut.map((line) => item([voice.divide.leftOut, ...line])),
  ];
}
