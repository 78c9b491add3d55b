import { editions } from '../../../src/editions/index';
import * as lists from '../../../src/import';
import * as library from '../../../src/index';
import { questionsOn } from './answers';

/** In which way the questions of a round are put. */
export interface Round {
  /** Which questions, in which order. */
  readonly order: readonly number[];
  /** Whether each question gets a project of its own, equal to the others'. */
  readonly anew: boolean;
}

/** What the realm is given: SES's own way to freeze a thing with all that it holds. */
declare const harden: <Value>(value: Value) => Value;

/** The names of the public functions of the library. */
export const functions: readonly string[] = [library, lists].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
);

/** The questions on some projects, as JSON text, and how to put them; all that is given is frozen. */
export function prepare(text: string) {
  harden(editions);
  const parse = () => harden(JSON.parse(text));
  const projets = parse();
  const shared = questionsOn(projets, (value) => value);
  const copied = questionsOn(projets, (value) => harden(JSON.parse(JSON.stringify(value))));
  const put = async ({ order, anew }: Round): Promise<readonly string[]> => {
    const answers: string[] = [];
    for (const index of order) {
      const question = (anew ? copied : shared)[index];
      answers.push(JSON.stringify((await question?.ask()) ?? null));
    }
    return answers;
  };
  return { names: shared.map(({ name }) => name), put };
}
