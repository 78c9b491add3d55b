import { evenements } from '../../../src/model/vocabulary';
import { readAt } from '../state/json';
import type { Draft } from '../state/state';
import type { FormWords } from '../words';
import { labelOf } from '../words/label';

/** An event of the project on its day. */
export interface DatedEvent {
  readonly label: string;
  readonly day: string;
}

/** The events whose day the project says. */
export function datedEvents(draft: Draft, words: FormWords): readonly DatedEvent[] {
  return evenements.flatMap((evenement) => {
    const pointer = `/evenements/${evenement}`;
    const day = readAt(draft, pointer);
    const isDay = typeof day === 'string' && !Number.isNaN(Date.parse(day));
    return isDay ? [{ label: labelOf(pointer, words), day }] : [];
  });
}
