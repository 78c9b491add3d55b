import type { Count, EsmsTest } from '../model/rule';
import type { CountStep, Step, VerdictStep } from '../model/step';
import type { Service } from '../model/vocabulary';
import { type Context, nothingAsked } from './context';
import { evaluateCount, usesService } from './count';
import { stepsOfEntries } from './esms-step';
import { readServices } from './readings';
import { traceChoice } from './trace';
import { notes } from './verdict-notes';

/** How a number is read off a project: what counts, and why. */
export function stepOfCount(count: Count, context: Context): Step {
  const value = evaluateCount(count, context).range;
  switch (count.kind) {
    case 'esms':
      return { kind: 'tally', of: stepsOfEntries(count.test, context.esms, context), value };
    case 'og':
      return { kind: 'tally', of: perOg('presence', count.test, context), value };
    case 'esms-of-largest-og':
      return { kind: 'maximum', of: perOg('tally', count.test, context), value };
    case 'services': {
      const { answer, interpretations } = traceChoice(count.among, context);
      const of = answer.map((service) => stepOfService(service, context));
      return {
        kind: 'tally',
        of,
        ...(interpretations.length > 0 ? { interpretations } : {}),
        value,
      };
    }
  }
}

function perOg(
  kind: CountStep['kind'],
  test: EsmsTest | undefined,
  context: Context,
): readonly Step[] {
  const groups = new Map<string, Context['esms'][number][]>();
  for (const esms of context.esms) {
    const group = groups.get(esms.organismeGestionnaire);
    if (group === undefined) groups.set(esms.organismeGestionnaire, [esms]);
    else group.push(esms);
  }
  return [...groups.values()].map((esms) => {
    const own = { ...context, ...nothingAsked(), esms };
    const of = stepsOfEntries(test, esms, context);
    const count: Count = { kind: kind === 'tally' ? 'esms' : 'og', ...(test ? { test } : {}) };
    return { kind, of, value: evaluateCount(count, own).range };
  });
}

function stepOfService(service: Service, context: Context): VerdictStep {
  const facts = readServices([service], context);
  const rule = { kind: 'some-service', among: [service] } as const;
  return { kind: 'rule', rule, ...notes({ facts }), value: usesService(service, context).status };
}
