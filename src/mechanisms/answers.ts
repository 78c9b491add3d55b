import type { EsmsTest } from '../model/rule';
import type { Answers, Context, ReadyTest } from './context';
import { readyTest } from './esms-test';
import { allOf, anyOf, met, not, type Verdict } from './verdict';

/** Asks a question of every ESMS that counts, once for each context. No question lets all pass. */
export function askEsms(test: EsmsTest | undefined, context: Context): Answers {
  return askReady(test === undefined ? anybody : readyTest(test, context), context);
}

const anybody: ReadyTest = { slot: 0, kind: 'plain', ask: () => met };

function askReady(test: ReadyTest, context: Context): Answers {
  const known = context.answers[test.slot];
  if (known !== undefined) return known;
  const answers = tally(answer(test, context), context);
  context.answers[test.slot] = answers;
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
  const [first, ...others] = columns;
  if (first === undefined) return context.esms.map(() => decide([]));
  return first.map((verdict, at) =>
    others.every((column) => column[at] === verdict)
      ? verdict
      : decide(columns.map((column) => column[at] ?? met)),
  );
}

function tally(verdicts: readonly Verdict[], { esms }: Context): Answers {
  let passing = 0;
  let failing = 0;
  let open = 0;
  let at = 0;
  for (const { nombre } of esms) {
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
    at += 1;
  }
  return { verdicts, passing, failing, open };
}
