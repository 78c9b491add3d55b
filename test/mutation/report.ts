import type { Fate } from './kill';
import { survivorsOf } from './survivors';

const kinds = [
  'parameter',
  'comparison',
  'date',
  'criterion',
  'condition',
  'list',
  'choice',
  'funding',
  'schedule',
  'usage',
] as const;

/** A line for each edition: mutants, and killed by a case, excused, survivors; and by kind. */
export function tableOf(fates: ReadonlyMap<string, readonly Fate[]>): string {
  const head = ['edition', 'mutants', 'cases', 'shown', 'excused', 'alive', ...kinds];
  const rows = [...fates].map(([edition, found]) => rowOf(edition, found));
  return [head, ...rows]
    .map(
      ([name = '', ...cells]) => name.padEnd(28) + cells.map((cell) => cell.padStart(12)).join(''),
    )
    .join('\n');
}

/** The statuses that some case has and none expects, for each edition. */
export function statusesOf(unexpected: ReadonlyMap<string, readonly string[]>): string {
  return [...unexpected]
    .map(
      ([edition, statuses]) =>
        `${edition}, seen and expected by no case: ${statuses.join(', ') || 'none'}`,
    )
    .join('\n');
}

function rowOf(edition: string, fates: readonly Fate[]): readonly string[] {
  const alive = survivorsOf(edition, fates).length;
  const shown = fates.filter(({ killedBy }) => killedBy === 'page' || killedBy === 'agreement');
  const left = fates.filter(({ killedBy }) => killedBy === null).length;
  return [
    edition,
    String(fates.length),
    String(fates.length - left - shown.length),
    String(shown.length),
    String(left - alive),
    String(alive),
    ...kinds.map((kind) => {
      const ofKind = fates.filter(({ mutant }) => mutant.kind === kind);
      const killed = ofKind.filter(({ killedBy }) => killedBy !== null);
      return `${killed.length}/${ofKind.length}`;
    }),
  ];
}
