import type { NamedValue } from '../../model/comparison';
import type { Report } from '../../model/report';
import type { AnyStep } from '../../model/step';
import { stepWordsIn } from '../catalogue/steps';
import type { StepWords } from '../catalogue/steps/words';
import type { Item, Line } from '../document/block';
import { type Terms, termsOf } from '../rules/terms';
import type { Voice } from '../voice';

/** What steps are told with: the words, and the report that holds what they name. */
export interface Opening {
  readonly voice: Voice;
  readonly words: StepWords;
  /** The words of rules, with the values and choices of the report. */
  readonly terms: Terms;
  readonly report: Report;
}

/** What one step says: its line, what it read, and the steps below it. */
export interface Told {
  readonly line: Line;
  readonly notes: readonly Item[];
  readonly below: readonly AnyStep[];
}

/** Prepares to open the steps of a report. */
export function openingOf(report: Report, voice: Voice): Opening {
  const { parameters = {}, interpretations = {} } = report.detail ?? {};
  const values = Object.entries(parameters).map(
    ([code, { value, unit }]): NamedValue => ({ code, value, unit }),
  );
  const choices = Object.entries(interpretations).map(
    ([code, { choice }]) => [code, choice] as const,
  );
  return {
    voice,
    words: stepWordsIn(voice.locale),
    terms: termsOf(values, new Map(choices), voice),
    report,
  };
}
