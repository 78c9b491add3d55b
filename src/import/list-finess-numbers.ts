import { openList } from './table/open-list';
import { readList } from './table/read-list';

/**
 * The FINESS numbers that a list holds, right or wrong, in its order: what `readFinessExtraction` is
 * to look up.
 *
 * @example
 * listFinessNumbers('FINESS;OG\n639900018;Les Vallées\n;Les Monts\n'); // => ['639900018']
 */
export function listFinessNumbers(source: Uint8Array | string): readonly string[] {
  const opened = openList(source);
  if (!opened.ok) return [];
  const content = readList(opened.value.text);
  if (!content.ok) return [];
  return content.value.lines.flatMap(({ cells }) =>
    typeof cells.finess?.value === 'string' ? [cells.finess.value] : [],
  );
}
