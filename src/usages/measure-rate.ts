import { rateOfParts } from '../kernel/decimal';
import type { UsageCounted, UsageRule } from '../model/edition';
import type { InputIssue } from '../model/input-issue';
import { makeIssue } from '../model/issues/finding';
import { showValue } from '../model/issues/show-value';
import type { UsageTerm } from '../model/usage';
import type { UsageCountName } from '../model/vocabulary';
import type { Measured, UsageReading } from './measured';
import { lackIn, termOf } from './terms';
import { compareRate } from './threshold';

/** Measures one count over another. Over 0, or where one of them lacks or is wrong, it has no value. */
export function measureRate(
  rule: UsageRule,
  counted: UsageCounted,
  over: UsageCountName,
  reading: UsageReading,
): Measured {
  const numerator = termOf(rule.numerator, counted.numerator, reading);
  const denominator = termOf(rule.denominator ?? rule.numerator, over, reading);
  const lack = lackIn([counted.numerator, over], reading);
  const contradictions = counted.isPart ? contradictionsOf(numerator, denominator) : [];
  const zero = denominator.value === 0 ? 'denominator-zero' : null;
  const reason = lack.reason ?? (contradictions.length > 0 ? 'count-wrong' : zero);
  const fraction =
    reason === null ? { part: numerator.value ?? 0, whole: denominator.value ?? 0 } : null;
  return {
    measure: 'rate',
    numerator,
    denominator,
    value: fraction === null ? null : rateOfParts(fraction.part, fraction.whole),
    reason,
    chosen: null,
    ...compareRate(fraction, rule, reading),
    missing: lack.missing,
    issues: [...lack.issues, ...contradictions],
  };
}

// Both counts are kept, so that whoever reads the answer sees which of them can't be right.
function contradictionsOf(part: UsageTerm, whole: UsageTerm): readonly InputIssue[] {
  if (part.value === null || whole.value === null || part.value <= whole.value) return [];
  const path = [String(part.field)];
  const received = showValue(part.value);
  return [makeIssue({ code: 'contradiction', path, expected: 'part-of-whole', received })];
}
