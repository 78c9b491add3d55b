import type { JsonPointer } from '../kernel/json-pointer';
import { exactly, type Range } from '../kernel/range';
import { truthOf } from '../kernel/truth';
import type { CriterionStatus } from '../model/figures';
import type { Count, EsmsTest } from '../model/rule';
import type { Service } from '../model/vocabulary';
import { askEsms } from './answers';
import { type Answers, type Context, resolve } from './context';
import { nothingWanted, type Verdict, verdictOf, wantsOf } from './verdict';

/** A number read off a project, and what would make it exact. */
export interface Counted {
  readonly range: Range;
  readonly missing: readonly JsonPointer[];
  readonly unknown: readonly string[];
}

/** Reads a number off a project. An ESMS that waits for a fact counts in the upper end alone. */
export function evaluateCount(count: Count, context: Context): Counted {
  switch (count.kind) {
    case 'esms':
      return countEsms(count.test, context);
    case 'og':
      return countOgs(askEsms(count.test, context), context);
    case 'esms-of-largest-og':
      return largestOg(askEsms(count.test, context), context);
    case 'services':
      return countServices(resolve(count.among, context), context);
  }
}

/** How many ESMS pass a test. */
export function countEsms(test: EsmsTest | undefined, context: Context): Counted {
  const answers = askEsms(test, context);
  const { passing, open } = answers;
  const { missing, unknown } = wantsOfAnswers(answers);
  return { range: { atLeast: passing, atMost: passing + open }, missing, unknown };
}

/** Whether the solution exchanges data with a service. */
export function usesService(service: Service, context: Context): Verdict {
  const { solution } = context.projet;
  if (service === 'e-parcours') {
    return verdictOf(truthOf(solution?.plateformeEParcours), ['/solution/plateformeEParcours']);
  }
  const used = solution?.servicesSocles?.includes(service);
  return verdictOf(truthOf(used), ['/solution/servicesSocles']);
}

interface Ends {
  readonly atLeast: number;
  readonly atMost: number;
}

// One OG counts once, however many of its ESMS pass.
function countOgs(answers: Answers, context: Context): Counted {
  let atLeast = 0;
  let atMost = 0;
  for (const { passing, open } of perOg(answers, context).values()) {
    if (passing > 0) atLeast += 1;
    if (passing + open > 0) atMost += 1;
  }
  return { range: { atLeast, atMost }, ...wantsOfAnswers(answers) };
}

function largestOg(answers: Answers, context: Context): Counted {
  let atLeast = 0;
  let atMost = 0;
  for (const { passing, open } of perOg(answers, context).values()) {
    atLeast = Math.max(atLeast, passing);
    atMost = Math.max(atMost, passing + open);
  }
  return { range: { atLeast, atMost }, ...wantsOfAnswers(answers) };
}

function perOg(
  { verdicts }: Answers,
  { esms }: Context,
): ReadonlyMap<string, { passing: number; open: number }> {
  const sizes = new Map<string, { passing: number; open: number }>();
  let at = 0;
  for (const { organismeGestionnaire, nombre } of esms) {
    let size = sizes.get(organismeGestionnaire);
    if (size === undefined) {
      size = { passing: 0, open: 0 };
      sizes.set(organismeGestionnaire, size);
    }
    const { atLeast, atMost } = countsFor(verdicts[at]?.status ?? 'unmet', nombre);
    size.passing += atLeast;
    size.open += atMost - atLeast;
    at += 1;
  }
  return sizes;
}

/** What some ESMS count for that answer so; those that wait for a fact in the upper end alone. */
export function countsFor(status: CriterionStatus, nombre: number): Ends {
  return {
    atLeast: status === 'met' || status === 'to-certify' ? nombre : 0,
    atMost: status === 'unmet' || status === 'not-applicable' ? 0 : nombre,
  };
}

function wantsOfAnswers({ verdicts, open }: Answers): Omit<Counted, 'range'> {
  return open === 0
    ? nothingWanted
    : wantsOf(verdicts.filter(({ status }) => status === 'undetermined'));
}

function countServices(among: readonly Service[], context: Context): Counted {
  const verdicts = among.map((service) => usesService(service, context));
  const certain = verdicts.filter(({ status }) => status === 'met').length;
  const open = verdicts.filter(({ status }) => status === 'undetermined');
  return {
    range:
      open.length === 0 ? exactly(certain) : { atLeast: certain, atMost: certain + open.length },
    ...wantsOf(open),
  };
}
