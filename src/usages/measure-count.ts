import { exactly } from '../kernel/range';
import type { UsageRule } from '../model/edition';
import { type UsageCountName, usagesAChoisir } from '../model/vocabulary';
import type { Measured, UsageReading } from './measured';
import { lackIn, termOf } from './terms';
import { compareCount } from './threshold';

/** Measures a plain count. One that may be chosen, and is not, is not applicable. */
export function measureCount(
  rule: UsageRule,
  field: UsageCountName,
  reading: UsageReading,
): Measured {
  const numerator = termOf(rule.numerator, field, reading);
  const { value } = numerator;
  const lack = lackIn([field], reading);
  const own = {
    measure: 'count',
    numerator,
    denominator: null,
    value,
    issues: lack.issues,
  } as const;
  const choice = choiceOf(rule, reading);
  if (choice === 'not-chosen') {
    return { ...own, ...aside, reason: lack.reason === 'count-missing' ? choice : lack.reason };
  }
  const count = value === null ? { atLeast: 0, atMost: null } : exactly(value);
  const verdict = compareCount(count, rule, reading);
  const counted = { ...own, ...verdict, reason: lack.reason, missing: lack.missing };
  if (choice !== 'open') return { ...counted, chosen: choice === 'chosen' ? true : null };
  // Whether it is held against the threshold depends on the choice.
  const choisis = lackIn(['choisis'], reading);
  return {
    ...counted,
    chosen: null,
    status: 'undetermined',
    gap: null,
    missing: [...lack.missing, ...choisis.missing],
    issues: [...lack.issues, ...choisis.issues],
  };
}

const aside = {
  chosen: false,
  status: 'not-applicable',
  required: null,
  gap: null,
  missing: [],
  unknown: [],
} as const;

function choiceOf(
  { code }: UsageRule,
  { edition, counts }: UsageReading,
): 'chosen' | 'not-chosen' | 'open' | 'none-asked' {
  const isAsked = edition.usages.some(({ among }) => among !== undefined);
  const sought = usagesAChoisir.find((each) => each === code);
  if (!isAsked || sought === undefined) return 'none-asked';
  if (counts.choisis === undefined) return 'open';
  return counts.choisis.includes(sought) ? 'chosen' : 'not-chosen';
}
