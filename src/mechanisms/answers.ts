import type { EsmsTest } from '../model/rule';
import type { Context } from './context';
import { readyTest } from './esms-test';
import type { ReadyTest } from './ready';
import { allOf, anyOf, met, not, type Verdict } from './verdict';

/** How the ESMS that count answer a question: entry by entry, and how many ESMS say what. */
export interface Answers {
  /** One for each entry, in their order. */
  readonly verdicts: readonly Verdict[];
  /** ESMS that pass, those that the applicant has to certify among them. */
  readonly passing: number;
  readonly failing: number;
  /** ESMS that wait for a fact. */
  readonly open: number;
}

/** Asks a question of every ESMS that counts, once for each context. No question lets all pass. */
export function askEsms(test: EsmsTest | undefined, context: Context): Answers {
  return askReady(test === undefined ? anybody : readyTest(test, context), context);
}

const anybody: ReadyTest = { kind: 'plain', ask: () => met };

function askReady(test: ReadyTest, context: Context): Answers {
  const known = context.answers.get(test);
  if (known !== undefined) return known;
  const answers = tally(answer(test, context), context);
  context.answers.set(test, answers);
  return answers;
}

function answer(test: ReadyTest, context: Context): readonly Verdict[] {
  switch (test.kind) {
    case 'plain':
      return context.esms.map((esms) => test.ask(esms, context));
    case 'all':
      return combine(test.of, allOf, context);
    case 'any':
      return combine(test.of, anyOf, context);
    case 'not':
      return askReady(test.of, context).verdicts.map(not);
  }
}

function combine(
  tests: readonly ReadyTest[],
  decide: typeof allOf,
  context: Context,
): readonly Verdict[] {
  const columns = tests.map((test) => askReady(test, context).verdicts);
  return context.esms.map((_, at) => decide(columns.map((column) => column[at] ?? met)));
}

function tally(verdicts: readonly Verdict[], { esms }: Context): Answers {
  let passing = 0;
  let failing = 0;
  let open = 0;
  for (const [at, { nombre }] of esms.entries()) {
    switch (verdicts[at]?.status) {
      case 'met':
      case 'to-certify':
        passing += nombre;
        break;
      case 'undetermined':
        open += nombre;
        break;
      default:
        failing += nombre;
    }
  }
  return { verdicts, passing, failing, open };
}
