import type { Text } from '../model/text';
import type { UsageIndicator, UsageTerm } from '../model/usage';
import type { UsageCountName } from '../model/vocabulary';
import { pointerTo, type ReadCounts, type UsageField } from './read-counts';

/** The numerator or the denominator that a count gives. */
export function termOf(label: Text, field: UsageCountName, { counts }: ReadCounts): UsageTerm {
  return { label, field, value: counts[field] ?? null };
}

/** What stands in the way of using some fields: those that are wrong, and those that are absent. */
export function lackIn(
  fields: readonly UsageField[],
  { counts, issues }: ReadCounts,
): Pick<UsageIndicator, 'reason' | 'missing' | 'issues'> {
  const wrong = fields.flatMap((field) => issues.get(field) ?? []);
  const absent = fields.filter((field) => counts[field] === undefined && !issues.has(field));
  const lacking = absent.length > 0 ? 'count-missing' : null;
  return {
    reason: wrong.length > 0 ? 'count-wrong' : lacking,
    missing: absent.map(pointerTo),
    issues: wrong,
  };
}
