import type { BoundChange, FusionOption } from '../../model/division';
import { formatIssue } from '../../model/issues/format-issue';
import { type Block, heading, type Item, item, list, spacedTable, strong } from '../document/block';
import { showAmount, showCount } from '../figures';
import { describePointers } from '../pointers';
import { describePosition } from './bounds';
import { describeDifference, describeOutcome, tellOutcome } from './outcome';
import type { DivisionVoice } from './voice';

/** The project by its place: it comes first, then its neighbours by number. */
export function nameMember(member: number, voice: DivisionVoice): string {
  const { projet, neighbour } = voice.divide.fusion;
  return member === 0 ? projet : neighbour(showCount(member, voice));
}

/** One row for each fusion: how many ESMS, what it yields, and whether it may apply. */
export function tabulateFusions(fusions: readonly FusionOption[], voice: DivisionVoice): Block {
  const { columns: labels, impossible } = voice.divide.fusion;
  const columns = [
    { label: labels.fusion, align: 'left' },
    { label: labels.esms, align: 'right' },
    { label: labels.amount, align: 'left' },
    { label: labels.difference, align: 'left' },
    { label: labels.verdict, align: 'left' },
  ] as const;
  const { nothing } = voice.compare;
  const rows = fusions.map((option) => {
    const name = [nameFusion(option, voice)];
    if (!option.ok) return [name, [nothing], [nothing], [nothing], [impossible]];
    const { merged, yields } = option;
    return [
      name,
      [showCount(merged.esms, voice)],
      [showAmount(yields.bounds, voice)],
      [describeDifference(yields, voice)],
      [voice.compare.comparison.verdict[merged.status]],
    ];
  });
  return spacedTable(columns, rows);
}

/** One fusion: what it comes to, what changes and what is left unknown; or why it can't be. */
export function tellFusion(option: FusionOption, voice: DivisionVoice): readonly Block[] {
  const title = heading(3, nameFusion(option, voice));
  const { locale, divide, words } = voice;
  if (!option.ok) {
    const items = option.issues.map(({ member, issue }) => {
      const file = member === null ? '' : `${nameMember(member, voice)}${words.colon}`;
      return item([`${file}${formatIssue(issue, { locale })}`]);
    });
    return [title, list(items)];
  }
  const { merged, changed, leftOut, renamed } = option;
  const items: readonly Item[] = [
    item([describeOutcome(merged, voice)], tellOutcome(merged, voice)),
    ...changed.map((change) => tellChange(change, option.members, voice)),
    ...describePointers(leftOut, voice).map((line) => item([divide.leftOut, ...line])),
    ...renamed.map(({ member, from, to, because }) =>
      item([divide.fusion.renamed[because](nameMember(member, voice), from, to)]),
    ),
  ];
  return [title, list(items)];
}

function nameFusion({ members }: FusionOption, voice: DivisionVoice): string {
  const { pair, all } = voice.divide.fusion;
  const [first = 0, second = 0, ...others] = members;
  return others.length > 0 ? all : pair(nameMember(first, voice), nameMember(second, voice));
}

function tellChange(
  { bound, before }: BoundChange,
  members: readonly number[],
  voice: DivisionVoice,
): Item {
  const { changed, before: positions } = voice.divide.fusion;
  const apart = before.map((position, index) => {
    const name = nameMember(members[index] ?? index, voice);
    return `${name}${voice.words.colon}${positions[position ?? 'none']}`;
  });
  return item(
    [changed, strong(voice.text(bound.label)), `. ${describePosition(bound, voice)}`],
    [item([apart.join(voice.words.figures.separator)])],
  );
}
