import type { DateStep } from '../../model/step';
import { join } from '../document/block';
import { showDate } from '../figures';
import { describePointers } from '../pointers';
import { describeValue } from '../value';
import { tellNotes } from './notes';
import type { Opening, Told } from './opening';

/** A day, and how it follows from the steps below it. */
export function describeDate(step: DateStep, opening: Opening): Told {
  const { voice, words } = opening;
  const { colon, figures } = voice.words;
  const notes = tellNotes(step, opening);
  const day = step.value === null ? figures.unknown : showDate(step.value, voice);
  switch (step.kind) {
    case 'event': {
      const paths = step.facts.flatMap((fact) => fact.paths);
      const line = [...join(describePointers(paths, voice), ', '), `${colon}${day}`];
      return { line, notes: tellNotes({ ...step, facts: [] }, opening), below: [] };
    }
    case 'latest':
      return { line: [`${words.dates.latest}${colon}${day}`], notes, below: step.of };
    case 'after': {
      const [, { value }] = step.of;
      const months = value.atMost === null ? 'unknown' : Number(value.atLeast);
      const later = words.dates.after[step.counted](describeValue(months, 'mois', voice));
      return { line: [`${later}${colon}${day}`], notes, below: step.of };
    }
  }
}
