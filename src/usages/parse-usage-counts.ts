import type { Parsed } from '../kernel/parsed';
import type { InputIssue } from '../model/input-issue';
import { findFormFindings } from '../model/issues/shape-findings';
import type { UsageCounts } from '../model/usage';
import { usageCountsSchema } from '../model/usage-schema';
import { parseData } from '../projet/parse-data';

/**
 * Reads the counts of a structure, whatever they are: the counts, or every issue of the input. It
 * never throws. A count is a whole number, zero or more; one that isn't known is left out.
 *
 * @example
 * ```ts
 * import { parseUsageCounts } from 'esms-numerique';
 *
 * const parsed = parseUsageCounts({ dossiersActifs: -1, documentDmp: 12 });
 * const issues = parsed.ok ? [] : parsed.issues;
 * issues.map(({ path, code, suggestion }) => [path, code, suggestion]); // => [
 * //   ['/dossiersActifs', 'not-a-count', undefined],
 * //   ['/documentDmp', 'unknown-key', 'documentsDmp'],
 * //   ]
 * ```
 */
export function parseUsageCounts(input: unknown): Parsed<UsageCounts, InputIssue> {
  return parseData(input, (value) =>
    findFormFindings({ path: [], value, schema: usageCountsSchema }),
  );
}
