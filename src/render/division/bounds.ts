import type { SizeBound } from '../../model/division';
import { citeBest } from '../cite';
import { code, type Item, item, strong } from '../document/block';
import { showCount, showCounts } from '../figures';
import { describeValue } from '../value';
import type { DivisionVoice } from './voice';

/** A cap or a threshold: its number, where the project stands, what follows and the text. */
export function tellBound(bound: SizeBound, voice: DivisionVoice): Item {
  return item(
    [
      strong(voice.text(bound.label)),
      `${voice.words.colon}${describeValue(bound.value, bound.unit, voice)}`,
    ],
    [
      item([describePosition(bound, voice)]),
      ...tellEffect(bound, voice),
      ...citeBest(bound.citations, voice).map((line) => item(line)),
    ],
  );
}

/** What was counted, and how far it is from the number. */
export function describePosition(bound: SizeBound, voice: DivisionVoice): string {
  const { bounds: words } = voice.divide;
  const { observed, position, difference, unit } = bound;
  const label = words.observed[bound.kind === 'cap' ? 'esms' : bound.counted];
  const seen = voice.words.vocabulary.unit[unit](showCounts(observed, voice));
  const gap = difference === null ? null : showCount(Math.abs(difference), voice);
  return `${label}${seen}, ${words.position[position](gap)}.`;
}

function tellEffect(bound: SizeBound, voice: DivisionVoice): readonly Item[] {
  const { unpaid, paidBy, criterion } = voice.divide.bounds;
  if (bound.kind !== 'cap') {
    return [item([`${criterion[bound.status]} (`, code(bound.criterion), ')'])];
  }
  if (bound.position !== 'over') return [];
  return [item([bound.next.length === 0 ? unpaid : paidBy])];
}
