import type { JsonPointer } from '../kernel/json-pointer';
import { exactly, type Range } from '../kernel/range';
import { truthOf } from '../kernel/truth';
import type { CriterionStatus } from '../model/figures';
import type { Count, EsmsTest } from '../model/rule';
import type { Service } from '../model/vocabulary';
import { type Context, resolve } from './context';
import { evaluateEsmsTest } from './esms-test';
import { met, type Verdict, verdictOf, wantsOf } from './verdict';

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
      return countOver(perOg(count.test, context), (own) =>
        own.reduce(orElse, { atLeast: 0, atMost: 0 }),
      );
    case 'esms-of-largest-og':
      return largestOf(perOg(count.test, context));
    case 'services':
      return countServices(resolve(count.among, context), context);
  }
}

/** How many ESMS pass a test. */
export function countEsms(test: EsmsTest | undefined, context: Context): Counted {
  return countOver([perEsms(test, context)], sizeOf);
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

interface Answer {
  readonly og: string;
  readonly nombre: number;
  readonly verdict: Verdict;
}

function perEsms(test: EsmsTest | undefined, context: Context): readonly Answer[] {
  return context.esms.map((esms) => ({
    og: esms.organismeGestionnaire,
    nombre: esms.nombre,
    verdict: test === undefined ? met : evaluateEsmsTest(test, esms, context),
  }));
}

function perOg(test: EsmsTest | undefined, context: Context): readonly (readonly Answer[])[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of perEsms(test, context)) {
    const group = groups.get(answer.og);
    if (group === undefined) groups.set(answer.og, [answer]);
    else group.push(answer);
  }
  return [...groups.values()];
}

function countOver(
  groups: readonly (readonly Answer[])[],
  measure: (answers: readonly Answer[]) => Ends,
): Counted {
  let atLeast = 0;
  let atMost = 0;
  for (const group of groups) {
    const measured = measure(group);
    atLeast += measured.atLeast;
    atMost += measured.atMost;
  }
  return { range: { atLeast, atMost }, ...wantsOfAnswers(groups) };
}

function largestOf(groups: readonly (readonly Answer[])[]): Counted {
  const sizes = groups.map(sizeOf);
  return {
    range: {
      atLeast: Math.max(0, ...sizes.map((size) => size.atLeast)),
      atMost: Math.max(0, ...sizes.map((size) => size.atMost)),
    },
    ...wantsOfAnswers(groups),
  };
}

function sizeOf(answers: readonly Answer[]): Ends {
  let atLeast = 0;
  let atMost = 0;
  for (const { nombre, verdict } of answers) {
    const counted = countsFor(verdict.status, nombre);
    atLeast += counted.atLeast;
    atMost += counted.atMost;
  }
  return { atLeast, atMost };
}

/** What some ESMS count for that answer so; those that wait for a fact in the upper end alone. */
export function countsFor(status: CriterionStatus, nombre: number): Ends {
  return {
    atLeast: status === 'met' || status === 'to-certify' ? nombre : 0,
    atMost: status === 'unmet' || status === 'not-applicable' ? 0 : nombre,
  };
}

function orElse(found: Ends, { verdict }: Answer): Ends {
  const own = countsFor(verdict.status, 1);
  return {
    atLeast: Math.max(found.atLeast, own.atLeast),
    atMost: Math.max(found.atMost, own.atMost),
  };
}

function wantsOfAnswers(groups: readonly (readonly Answer[])[]): Omit<Counted, 'range'> {
  const open = groups.flat().filter(({ verdict }) => verdict.status === 'undetermined');
  return open.length === 0
    ? { missing: [], unknown: [] }
    : wantsOf(open.map(({ verdict }) => verdict));
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
