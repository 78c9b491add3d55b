import { addCivilDays } from '../../src/kernel/civil-date';
import { centsOf, eurosOf } from '../../src/kernel/money';
import type { ParameterValue, Unit } from '../../src/model/parameter';

/** The figures that are put where the text gives none, by what the engine takes for a figure. */
const invented: Partial<Readonly<Record<Unit, ParameterValue>>> = {
  EUR: '1.00',
  'EUR/esms': '1.00',
  'EUR/projet': '1.00',
  rate: '0.01',
  date: '2020-01-01',
};

/**
 * The values one unit from a value, both ways: one ESMS, one cent, one point of a percentage, one
 * day, one month. Where the text gives no figure, one that is invented.
 */
export function neighboursOf(value: ParameterValue, unit: Unit): readonly ParameterValue[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'object') return neighboursOfBound(value, unit);
  if (isWord(value)) return [invented[unit] ?? (unit === 'oui-non' ? true : 1)];
  return [-1, 1].map((step) => moved(value, unit, step));
}

/** Whether a value is one of the words that stand where there is no figure. */
export function isWord(value: ParameterValue): boolean {
  return value === 'unknown' || value === 'none' || value === 'not-funded';
}

/** The value some units on: the unit is the smallest that its text counts in. */
export function moved(value: number | string, unit: Unit, step: number): number | string {
  if (typeof value === 'number') return value + step;
  if (unit === 'date') return addCivilDays(value, step);
  if (unit === 'rate') return (Number(value) + step / 100).toFixed(2);
  return eurosOf(centsOf(value) + step);
}

function neighboursOfBound(
  value: Extract<ParameterValue, object>,
  unit: Unit,
): readonly ParameterValue[] {
  return Object.entries(value).flatMap(([end, bound]) =>
    [-1, 1].map((step) => ({ ...value, [end]: moved(bound, unit, step) }) as ParameterValue),
  );
}
