import { centsOf } from '../../src/kernel/money';
import type { ParameterValue, Unit } from '../../src/model/parameter';
import type { CountUnit, Qualifier, Quantity } from './quantity';
import { readQuantities } from './read-quantities';

const wordless: readonly ParameterValue[] = ['unknown', 'none', 'not-funded'];

/** Whether a value holds a number that a quote can prove; `none` or `unknown` hold none. */
export function holdsNumber(value: ParameterValue): boolean {
  return typeof value !== 'boolean' && !wordless.includes(value);
}

/**
 * Whether the figures in some quotes prove a value: the same number, in its unit, worded as the
 * value words it (« moins de 15 » proves less than 15, not 15).
 */
export function proves(quotes: readonly string[], value: ParameterValue, unit: Unit): boolean {
  const read = quotes.flatMap(readQuantities);
  const stands = (number: number | string, qualifiers: readonly Qualifier[]) =>
    read.some((quantity) => isSame(quantity, number, unit, qualifiers));
  if (typeof value === 'boolean') return false;
  // « dans la limite de 30 » gives a cap of 30: the value of that cap is 30.
  if (typeof value !== 'object') return stands(value, [null, 'atMost']);
  if ('lessThan' in value) return stands(value.lessThan, ['lessThan']);
  if ('moreThan' in value) return stands(value.moreThan, ['moreThan']);
  if ('atMost' in value) return stands(value.atMost, ['atMost']);
  if ('about' in value) return stands(value.about, ['about']);
  return stands(value.from, [null]) && stands(value.to, [null, 'atMost']);
}

function isSame(
  quantity: Quantity,
  number: number | string,
  unit: Unit,
  qualifiers: readonly Qualifier[],
): boolean {
  if (unit === 'date') return quantity.kind === 'date' && quantity.value === number;
  if (quantity.kind === 'date' || !qualifiers.includes(quantity.qualifier)) return false;
  switch (unit) {
    case 'rate':
      return quantity.kind === 'rate' && quantity.value === Math.round(Number(number) * 10_000);
    case 'EUR':
      return isAmount(quantity, number, null);
    case 'EUR/esms':
      return isAmount(quantity, number, 'esms');
    case 'EUR/projet':
      return isAmount(quantity, number, 'projet');
    case 'oui-non':
      return false;
    default:
      return isCount(quantity, number, unit);
  }
}

function isAmount(quantity: Quantity, number: number | string, per: 'esms' | 'projet' | null) {
  return (
    quantity.kind === 'amount' && quantity.per === per && quantity.value === centsOf(String(number))
  );
}

function isCount(quantity: Quantity, number: number | string, unit: CountUnit): boolean {
  return (
    quantity.kind === 'count' &&
    (quantity.of === null || quantity.of === unit) &&
    quantity.value === number
  );
}
