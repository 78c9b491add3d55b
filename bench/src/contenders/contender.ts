import type { ProjetInput } from 'esms-numerique';

/** What every engine answers about a project, in the same words: amounts in euros, `"375000.00"`. */
export interface Answer {
  readonly eligible: boolean;
  /** How many are lacking. */
  readonly gaps: { readonly esms: number; readonly og: number };
  readonly lines: {
    readonly acquisition: string;
    readonly miseEnConformite: string;
    readonly equipement: string;
  };
  readonly total: string;
  /** At the start, at the end of parametrage, at the end of deployment. */
  readonly instalments: readonly [string, string, string];
}

type Answers = readonly Answer[] | Promise<readonly Answer[]>;

/** A batch of projects that is ready: calling it is what is measured. */
export type Batch = () => Answers;

/** An engine that holds the rule, loaded once. */
export interface Contender {
  /** From facts that are ready: the engine alone. */
  readonly onReady: (inputs: readonly ProjetInput[]) => Batch;
  /** From the JSON value: everything that has to be done with it. */
  readonly fromJson: (inputs: readonly ProjetInput[]) => Batch;
}

/** How an engine reads a project file and answers. */
interface Steps<Ready, Given> {
  readonly prepare: (input: ProjetInput) => Ready;
  readonly answer: (ready: Ready) => Given;
  readonly answerJson: (input: unknown) => Given;
}

/** An engine that answers at once. */
export function synchronous<Ready>(steps: Steps<Ready, Answer>): Contender {
  return {
    onReady: (inputs) => {
      const ready = copy(inputs).map(steps.prepare);
      return () => ready.map(steps.answer);
    },
    fromJson: (inputs) => {
      const values = copy(inputs);
      return () => values.map(steps.answerJson);
    },
  };
}

/** An engine that answers by a promise: `together` has it answer a whole batch at the same time. */
export function asynchronous<Ready>(
  steps: Steps<Ready, Promise<Answer>>,
  order: 'in-turn' | 'together',
): Contender {
  const run = order === 'together' ? together : inTurn;
  return {
    onReady: (inputs) => {
      const ready = copy(inputs).map(steps.prepare);
      return () => run(ready, steps.answer);
    },
    fromJson: (inputs) => {
      const values = copy(inputs);
      return () => run<unknown>(values, steps.answerJson);
    },
  };
}

// Projects that no engine has seen: what one remembers of an object can't help it.
function copy(inputs: readonly ProjetInput[]): ProjetInput[] {
  return inputs.map((input) => structuredClone(input));
}

async function inTurn<Item>(items: readonly Item[], answer: (item: Item) => Promise<Answer>) {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await answer(item));
  return answers;
}

function together<Item>(items: readonly Item[], answer: (item: Item) => Promise<Answer>) {
  return Promise.all(items.map(answer));
}

/** Whole euros, or euros and cents, as text. */
export function euros(amount: number): string {
  return amount.toFixed(2);
}
