import type { JsonPointer } from '../../kernel/json-pointer';
import type { FactValue } from '../../model/adjustment';
import { findRegion } from '../../referentiels/regions';
import { enumerate, showObservation } from '../observation';
import type { OutlookVoice } from './voice';

/** A value of the field at which a pointer points, in words. */
export function showFact(value: FactValue, pointer: JsonPointer, voice: OutlookVoice): string {
  const { changes } = voice.outlook.adjustments;
  if (typeof value !== 'object') {
    const isRegion = typeof value === 'string' && pointer.endsWith('/region');
    return isRegion ? (findRegion(value)?.nom ?? value) : showObservation(value, voice);
  }
  if ('essentielles' in value) return changes.hours(value.essentielles, value.confort);
  const names = value.map((one) => showObservation(one, voice));
  return names.length === 0 ? changes.noService : enumerate(names, voice.words.figures.and);
}
