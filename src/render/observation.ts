import { isCivilDate } from '../kernel/civil-date';
import type { CriterionResult, Observation } from '../model/report';
import { showCount, showCounts, showDate } from './figures';
import { lookUp } from './pointers';
import type { Voice } from './voice';

type Observed = Pick<CriterionResult, 'status' | 'observed' | 'required' | 'gap'>;

/**
 * What was seen, what is asked for and how much lies between them: « Constaté : 14 ; demandé : 15 ;
 * il manque 1. » Null where there is nothing to compare, or a plain yes to a plain question.
 */
export function describeObservation(result: Observed, voice: Voice): string | null {
  const { observed, required, gap, status } = result;
  const isPlainYes = status === 'met' && observed === true;
  if (required === undefined || isPlainYes) return null;
  const words = voice.words.report.criterion;
  const parts = [
    ...(observed === undefined ? [] : [words.observed(showObservation(observed, voice))]),
    showRequired(required, voice),
    ...(gap === undefined || gap === 0 ? [] : [showGap(gap, result, voice)]),
  ];
  const sentence = parts.join(voice.words.figures.separator);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function showRequired(required: Observation, voice: Voice): string {
  const words = voice.words.report.criterion;
  const days = typeof required === 'string' ? [required] : required;
  const areDays = Array.isArray(days) && days.length > 0 && days.every((day) => isCivilDate(day));
  const shown = showObservation(required, voice);
  return areDays ? words.requiredDates(shown, days.length) : words.required(shown);
}

function showGap(gap: number, { observed, required }: Observed, voice: Voice): string {
  const words = voice.words.report.criterion;
  const most = typeof required === 'object' && 'atMost' in required ? required.atMost : null;
  const isTooMany = typeof observed === 'number' && most !== null && observed > most;
  return isTooMany ? words.tooMany(showCount(gap, voice)) : words.lacking(showCount(gap, voice));
}

/** A value of the file or of a rule, in words. */
export function showObservation(value: Observation, voice: Voice): string {
  const { figures } = voice.words;
  switch (typeof value) {
    case 'number':
      return showCount(value, voice);
    case 'boolean':
      return value ? figures.yes : figures.no;
    case 'string':
      return isCivilDate(value) ? showDate(value, voice) : showCode(value, voice);
  }
  if ('atLeast' in value) return showCounts(value, voice);
  const shown = value.map((part) => showObservation(part, voice));
  const areDays = value.every((part) => isCivilDate(part));
  return enumerate(shown, areDays ? figures.and : figures.or);
}

/** Words side by side with a conjunction before the last. */
export function enumerate(parts: readonly string[], conjunction: string): string {
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} ${conjunction} ${last}`;
}

// A code of one of the closed lists stands in its words.
function showCode(value: string, { words }: Voice): string {
  const { champ, operation, regroupement, service } = words.vocabulary;
  const tables = [champ, operation, regroupement, service];
  return tables.map((table) => lookUp(table, value)).find((found) => found !== undefined) ?? value;
}
