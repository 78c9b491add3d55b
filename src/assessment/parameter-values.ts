import { isCivilDate } from '../kernel/civil-date';
import { centsOf, eurosOf } from '../kernel/money';
import type { Plain } from '../kernel/plain-data';
import type { Expectation } from '../model/issues/expectation';
import type { ParameterValue, Unit } from '../model/parameter';

/** What a value of a unit must be, for an error to say it. */
export function expectedOf(unit: Unit): Expectation {
  switch (kindOf(unit)) {
    case 'amount':
      return 'parameter-amount';
    case 'rate':
      return 'parameter-rate';
    case 'date':
      return 'parameter-date';
    case 'boolean':
      return 'boolean';
    case 'count':
      return 'parameter-count';
  }
}

/** The value as the unit writes it; undefined where it is no value of that unit. */
export function readParameterValue(value: unknown, unit: Unit): ParameterValue | undefined {
  switch (kindOf(unit)) {
    case 'amount':
      return readAmount(value, unit === 'EUR' ? /^\d{1,12}(\.\d{1,2})?$/ : /^\d{1,6}(\.\d{1,2})?$/);
    case 'rate':
      return isText(value) && /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/.test(value) ? value : undefined;
    case 'date':
      return readDate(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'count':
      return readCount(value);
  }
}

function kindOf(unit: Unit): 'amount' | 'rate' | 'date' | 'boolean' | 'count' {
  if (unit === 'EUR' || unit === 'EUR/esms' || unit === 'EUR/projet') return 'amount';
  if (unit === 'rate' || unit === 'date') return unit;
  return unit === 'oui-non' ? 'boolean' : 'count';
}

// Six digits before the point of an amount for one keep every total an exact integer of cents.
function readAmount(value: unknown, form: RegExp): ParameterValue | undefined {
  if (hasOnly(value, ['atMost'])) {
    const atMost = readAmount(value['atMost'], form);
    return typeof atMost === 'string' ? { atMost } : undefined;
  }
  return isText(value) && form.test(value) ? eurosOf(centsOf(value)) : undefined;
}

function readDate(value: unknown): ParameterValue | undefined {
  if (isText(value) && isCivilDate(value)) return value;
  if (!hasOnly(value, ['from', 'to'])) return undefined;
  const { from, to } = value;
  if (!isText(from) || !isText(to) || !isCivilDate(from) || !isCivilDate(to)) return undefined;
  return from <= to ? { from, to } : undefined;
}

function readCount(value: unknown): ParameterValue | undefined {
  if (isCount(value)) return value;
  if (!hasOnly(value, ['lessThan'])) return undefined;
  const { lessThan } = value;
  return isCount(lessThan) ? { lessThan } : undefined;
}

function isCount(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function hasOnly<Key extends string>(
  value: unknown,
  keys: readonly Key[],
): value is Readonly<Record<Key, Plain>> {
  if (typeof value !== 'object' || value === null) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}
