import type { EsmsTest } from '../model/rule';
import type { Context } from './context';
import { evaluateEsmsTest } from './esms-test';
import { allOf, anyOf, met, unmet, type Verdict } from './verdict';

/** Every ESMS passes the test. The gap is how many don't. */
export function evaluateEveryEsms(test: EsmsTest, context: Context): Verdict {
  const answers = answersOf(test, context);
  const required = sumOf(answers, () => true);
  const failing = sumOf(answers, ({ status }) => status === 'unmet');
  const open = sumOf(answers, ({ status }) => status === 'undetermined');
  const passing = required - failing - open;
  return {
    ...allOf(answers.map(({ verdict }) => verdict)),
    observed: open === 0 ? passing : { atLeast: passing, atMost: passing + open },
    required,
    ...(open === 0 ? { gap: failing } : {}),
  };
}

/** At least one ESMS passes the test. Observed is how many do. */
export function evaluateSomeEsms(test: EsmsTest | undefined, context: Context): Verdict {
  const answers = answersOf(test, context);
  const passing = sumOf(answers, ({ status }) => status === 'met' || status === 'to-certify');
  const open = sumOf(answers, ({ status }) => status === 'undetermined');
  const verdict = answers.length === 0 ? unmet : anyOf(answers.map(({ verdict }) => verdict));
  return {
    ...verdict,
    observed: open === 0 ? passing : { atLeast: passing, atMost: passing + open },
  };
}

interface Answer {
  readonly nombre: number;
  readonly verdict: Verdict;
}

function answersOf(test: EsmsTest | undefined, context: Context): readonly Answer[] {
  return context.esms.map((esms) => ({
    nombre: esms.nombre,
    verdict: test === undefined ? met : evaluateEsmsTest(test, esms, context),
  }));
}

function sumOf(answers: readonly Answer[], select: (verdict: Verdict) => boolean): number {
  return answers.reduce((sum, { nombre, verdict }) => sum + (select(verdict) ? nombre : 0), 0);
}
