import type { Chosen } from '../model/interpretation';
import {
  type Context,
  chosenIn,
  type EditionReading,
  isChoice,
  type Lookup,
  nothingAsked,
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

/** What stands under the choices made, and the interpretations on which it depends, each once. */
export function traceChoice<Value>(
  chosen: Chosen<Value>,
  context: Pick<Context, 'choices'>,
): Pick<Traced<Value>, 'answer' | 'interpretations'> {
  if (!isChoice(chosen)) return { answer: chosen, interpretations: none };
  const { answer, interpretations } = traceChoice(chosenIn(chosen, context), context);
  const others = interpretations.filter((code) => code !== chosen.interpretation);
  return { answer, interpretations: [chosen.interpretation, ...others] };
}

const none: readonly never[] = [];

function noting<Value>(lookup: Lookup<Value>, codes: Set<string>): Lookup<Value> {
  return {
    get: (code) => {
      codes.add(code);
      return lookup.get(code);
    },
  };
}
