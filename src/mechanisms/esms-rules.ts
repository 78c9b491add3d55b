import type { Observation } from '../model/figures';
import type { EsmsTest } from '../model/rule';
import { type Answers, askEsms } from './answers';
import type { Context } from './context';
import { allOf, anyOf, unmet, type Verdict } from './verdict';

/** Every ESMS passes the test. The gap is how many don't. */
export function evaluateEveryEsms(test: EsmsTest, context: Context): Verdict {
  const { verdicts, passing, failing, open } = askEsms(test, context);
  return {
    ...allOf(verdicts),
    observed: passingOf({ passing, open }),
    required: passing + failing + open,
    ...(open === 0 ? { gap: failing } : {}),
  };
}

/** At least one ESMS passes the test. Observed is how many do. */
export function evaluateSomeEsms(test: EsmsTest | undefined, context: Context): Verdict {
  const answers = askEsms(test, context);
  const verdict = answers.verdicts.length === 0 ? unmet : anyOf(answers.verdicts);
  return { ...verdict, observed: passingOf(answers) };
}

function passingOf({ passing, open }: Pick<Answers, 'passing' | 'open'>): Observation {
  return open === 0 ? passing : { atLeast: passing, atMost: passing + open };
}
