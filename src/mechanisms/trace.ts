import type { Chosen } from '../model/interpretation';
import {
  type Context,
  type EditionReading,
  isChoice,
  type Lookup,
  nothingAsked,
  resolve,
} from './context';
import { nothingReady } from './ready';

/** An answer, and the codes of what it read of the edition and of the choices, each once. */
export interface Traced<Answer> {
  readonly answer: Answer;
  readonly parameters: readonly string[];
  readonly interpretations: readonly string[];
}

/** Evaluates something and notes what it reads, so that a step names just that. */
export function trace<Answer>(
  context: Context,
  evaluate: (context: Context) => Answer,
): Traced<Answer> {
  return traceReading(context, (reading) =>
    evaluate({ ...context, ...reading, ...nothingAsked() }),
  );
}

/** The same where the context itself is still to be made. */
export function traceReading<Answer>(
  reading: EditionReading,
  evaluate: (reading: EditionReading) => Answer,
): Traced<Answer> {
  const parameters = new Set<string>();
  const interpretations = new Set<string>();
  const answer = evaluate({
    ...reading,
    ready: nothingReady(),
    parameters: noting(reading.parameters, parameters),
    choices: noting(reading.choices, interpretations),
  });
  return { answer, parameters: [...parameters], interpretations: [...interpretations] };
}

/** What stands under the choices made, and the interpretations on which it depends. */
export function traceChoice<Value>(
  chosen: Chosen<Value>,
  context: Context,
): Pick<Traced<Value>, 'answer' | 'interpretations'> {
  if (!isChoice(chosen)) return { answer: chosen, interpretations: [] };
  return trace(context, (traced) => resolve(chosen, traced));
}

function noting<Value>(lookup: Lookup<Value>, codes: Set<string>): Lookup<Value> {
  return {
    get: (code) => {
      codes.add(code);
      return lookup.get(code);
    },
  };
}
