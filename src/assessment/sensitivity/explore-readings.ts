import type { EditionReading } from '../../mechanisms/context';
import { readEdition } from '../../mechanisms/create-context';
import { traceReading } from '../../mechanisms/trace';
import type { Edition } from '../../model/edition';

/** An answer under a reading that tells which interpretations it goes through. */
export type Question<Answer> = (reading: EditionReading) => Answer;

/** More combinations than this are not looked at one by one. Technical. */
const mostRuns = 4_000;

/**
 * Asks a question under every combination of the readings that bear on it. A question that never
 * goes through an interpretation is asked once. It ends with `null` where there are too many.
 */
export function* exploreReadings<Answer>(
  edition: Edition,
  ask: Question<Answer>,
): Generator<Answer | null> {
  const givers = giversOf(edition);
  const paths: Readonly<Record<string, string>>[] = [{}];
  let runs = 0;
  for (let taken = paths.pop(); taken !== undefined; taken = paths.pop()) {
    runs += 1;
    if (runs > mostRuns) {
      yield null;
      return;
    }
    const path = taken;
    const { answer, parameters, interpretations } = traceReading(
      readEdition(edition, { interpretations: path }),
      ask,
    );
    const read = new Set([
      ...interpretations,
      ...parameters.flatMap((code) => givers.get(code) ?? []),
    ]);
    const open = edition.interpretations.find(
      ({ code }) => read.has(code) && !Object.hasOwn(path, code),
    );
    if (open === undefined) yield answer;
    else for (const { code } of open.choices) paths.push({ ...path, [open.code]: code });
  }
}

// The interpretations whose choices give a value to a parameter, by the code of the parameter.
function giversOf({ interpretations }: Edition): ReadonlyMap<string, readonly string[]> {
  const givers = new Map<string, string[]>();
  for (const { code, choices } of interpretations) {
    const given = new Set(choices.flatMap((choice) => Object.keys(choice.parameters ?? {})));
    for (const parameter of given) givers.set(parameter, [...(givers.get(parameter) ?? []), code]);
  }
  return givers;
}
