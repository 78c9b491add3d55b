import type { ListColumn } from '../place';
import type { ImportIssue } from './import-issue';

/**
 * Puts issues in the order in which a reader of the list meets them: by line, then by column. What
 * concerns a whole line comes before its cells, and what stands in no line last.
 */
export function inListOrder(issues: readonly ImportIssue[]): readonly ImportIssue[] {
  return [...issues].sort((a, b) => lineOf(a) - lineOf(b) || compareColumns(a.column, b.column));
}

function lineOf({ line }: ImportIssue): number {
  return line ?? Number.MAX_SAFE_INTEGER;
}

// A, Z, AA: the shorter letters come first.
function compareColumns(a: ListColumn | null, b: ListColumn | null): number {
  const [one, other] = [a?.letter ?? '', b?.letter ?? ''];
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}
