import { addCivilDays } from '../../src/kernel/civil-date';
import { centsOf, eurosOf } from '../../src/kernel/money';
import type { ParameterValue, Unit } from '../../src/model/parameter';

/** The value that follows by the smallest step: one more, one cent, one hundredth, one day. */
export function nextValue(value: ParameterValue, unit: Unit): ParameterValue {
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'object') return nextNumber(value, unit);
  if ('from' in value) return { ...value, to: String(nextNumber(value.to, unit)) };
  if ('lessThan' in value) return { lessThan: value.lessThan + 1 };
  if ('about' in value) return { about: value.about + 1 };
  if ('moreThan' in value) return { moreThan: nextNumber(value.moreThan, unit) };
  return { atMost: nextNumber(value.atMost, unit) };
}

/** The same number with another bound around it: less than 15 for 15, 15 for less than 15. */
export function rewordedValue(value: ParameterValue): ParameterValue | null {
  if (typeof value === 'number') return { lessThan: value };
  if (typeof value !== 'object' || 'from' in value) return null;
  if ('lessThan' in value) return value.lessThan;
  if ('moreThan' in value) return value.moreThan;
  return 'about' in value ? value.about : { moreThan: value.atMost };
}

function nextNumber(value: number | string, unit: Unit): number | string {
  if (typeof value === 'number') return value + 1;
  if (unit === 'date') return addCivilDays(value, 1);
  if (unit === 'rate') return (Number(value) + 0.01).toFixed(2);
  return eurosOf(centsOf(value) + 1);
}
