import type { Observation } from '../model/figures';
import type { EsmsTest } from '../model/rule';
import { askEsms } from './answers';
import type { Context } from './context';
import { allOf, anyOf, unmet, type Verdict } from './verdict';

/** Every ESMS passes the test. The gap is how many don't. */
export function evaluateEveryEsms(test: EsmsTest, context: Context): Verdict {
  const { verdicts, passing, failing, open } = askEsms(test, context);
  const { status, missing, unknown } = allOf(verdicts);
  const observed = passingOf(passing, open);
  const required = passing + failing + open;
  return open === 0
    ? { status, missing, unknown, observed, required, gap: failing }
    : { status, missing, unknown, observed, required };
}

/** At least one ESMS passes the test. Observed is how many do. */
export function evaluateSomeEsms(test: EsmsTest | undefined, context: Context): Verdict {
  const { verdicts, passing, open } = askEsms(test, context);
  const { status, missing, unknown } = verdicts.length === 0 ? unmet : anyOf(verdicts);
  return { status, missing, unknown, observed: passingOf(passing, open) };
}

function passingOf(passing: number, open: number): Observation {
  return open === 0 ? passing : { atLeast: passing, atMost: passing + open };
}
