import { exactValue, type Range } from '../kernel/range';
import type { UsageRule } from '../model/edition';
import type { Measured, UsageReading } from './measured';
import { lackIn } from './terms';
import { compareCount } from './threshold';

/** Counts the indicators that are chosen among some and have their count. */
export function measureChoice(
  rule: UsageRule,
  among: readonly string[],
  reading: UsageReading,
): Measured {
  const { edition, counts } = reading;
  const choice = lackIn(['choisis'], reading);
  const chosen = edition.usages.filter(
    ({ code }) => among.includes(code) && counts.choisis?.some((each) => each === code),
  );
  const fields = chosen.flatMap((each) => each.counts?.numerator ?? []);
  const own = lackIn(fields, reading);
  const open = fields.filter((field) => counts[field] === undefined).length;
  const most = choice.reason === null ? chosen.length : among.length;
  const valued: Range = { atLeast: fields.length - open, atMost: most };
  const value = exactValue(valued);
  const missingChoice = choice.reason === 'count-missing' ? 'choice-missing' : choice.reason;
  return {
    measure: 'choice',
    numerator: { label: rule.numerator, field: null, value },
    denominator: null,
    value,
    reason: missingChoice ?? own.reason,
    chosen: null,
    ...compareCount(valued, rule, reading),
    missing: [...choice.missing, ...own.missing],
    issues: [...choice.issues, ...own.issues],
  };
}
