import { jsonPointer } from '../../kernel/json-pointer';
import type { EntriesStep, VerdictStep } from '../../model/step';
import { code, item, type Line } from '../document/block';
import { showCount } from '../figures';
import { describeObservation } from '../observation';
import { showPositions } from '../pointers';
import { tellEsmsTest } from '../rules/esms-test';
import { tellRule } from '../rules/rule';
import { tellNotes } from './notes';
import type { Opening, Told } from './opening';

/** A verdict: the rule in words and its answer, what was seen, and the steps below it. */
export function describeVerdict(step: VerdictStep, opening: Opening): Told {
  const { terms, words } = opening;
  const answer = `${opening.voice.words.colon}${words.status[step.value]}`;
  const notes = tellNotes(step, opening);
  switch (step.kind) {
    case 'rule':
      return { line: [...tellRule(step.rule, terms), answer], notes, below: [] };
    case 'test':
      return { line: [...tellEsmsTest(step.test, terms), answer], notes, below: [] };
    case 'threshold':
    case 'every':
    case 'some': {
      const observation = describeObservation({ ...step, status: step.value }, opening.voice);
      const seen = observation === null ? [] : [item([observation])];
      const line = [...tellRule(step.rule, terms), answer];
      return { line, notes: [...seen, ...notes], below: step.of };
    }
    case 'entries':
      return { line: [...tellEntries(step, opening), answer], notes, below: step.of };
    case 'criterion':
      return { line: [words.criterion, code(step.code), answer], notes, below: step.of };
    default: {
      const { reason } = step;
      const isSaid = reason !== undefined && step.value === 'met';
      const why = isSaid
        ? [item([opening.voice.words.report.criterion.reason(opening.voice.say(reason))])]
        : [];
      const line = [words.combination[step.kind], answer];
      return { line, notes: [...why, ...notes], below: step.of };
    }
  }
}

function tellEntries({ entries, esms }: EntriesStep, { voice }: Opening): Line {
  const { fields, vocabulary } = voice.words;
  const count = vocabulary.unit.esms(showCount(esms, voice));
  const places = entries.map((entry) => Number(entry.slice(jsonPointer(['esms', '']).length)) + 1);
  return [fields.ofEntries(count, showPositions(places, fields.run), 'esms', places.length > 1)];
}
