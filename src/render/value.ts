import type { ParameterValue, Unit } from '../model/parameter';
import { showCount, showDate, showEuros, showRate } from './figures';
import type { Voice } from './voice';

/**
 * The value of a parameter in words, with what it counts: « moins de 15 ESMS », « 25 000 € par
 * ESMS ». Without a unit, a text stands as it is written.
 */
export function describeValue(value: ParameterValue, unit: Unit | null, voice: Voice): string {
  const { figures, vocabulary } = voice.words;
  const show = (bare: number | string) => {
    const shown = showBare(bare, unit, voice);
    return unit === null ? shown : vocabulary.unit[unit](shown);
  };
  if (value === 'unknown') return figures.unknown;
  if (value === 'none') return figures.none;
  if (value === 'not-funded') return figures.notFunded;
  if (typeof value === 'boolean') return value ? figures.yes : figures.no;
  if (typeof value !== 'object') return show(value);
  if ('lessThan' in value) return figures.lessThan(show(value.lessThan));
  if ('moreThan' in value) return figures.moreThan(show(value.moreThan));
  if ('atMost' in value) return figures.atMost(show(value.atMost));
  if ('about' in value) return figures.about(show(value.about));
  const between = unit === 'date' ? figures.betweenDays : figures.between;
  return between(show(value.from), show(value.to));
}

function showBare(value: number | string, unit: Unit | null, voice: Voice): string {
  if (typeof value === 'number') return showCount(value, voice);
  switch (unit) {
    case 'date':
      return showDate(value, voice);
    case 'rate':
      return showRate(value, voice);
    case 'EUR':
    case 'EUR/esms':
    case 'EUR/projet':
      return showEuros(value, voice);
    default:
      return value;
  }
}
