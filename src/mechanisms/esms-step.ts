import { distinct } from '../kernel/distinct';
import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import type { EsmsTest } from '../model/rule';
import type { EntriesStep, VerdictStep } from '../model/step';
import type { EsmsFacts } from '../projet/derive-facts';
import type { Context } from './context';
import { type PlainTest, readingsOfTest } from './entry-readings';
import { evaluateEsmsTest } from './esms-test';
import { trace, traceChoice } from './trace';
import { notes } from './verdict-notes';

type Fixed = Extract<EsmsTest, { readonly kind: string }>;

/**
 * How a question is answered for some ESMS: those that answer for the same reasons stand together.
 * Without a question every ESMS passes.
 */
export function stepsOfEntries(
  test: EsmsTest | undefined,
  esms: readonly EsmsFacts[],
  context: Context,
): readonly EntriesStep[] {
  const groups = new Map<string, Group>();
  for (const one of esms) {
    const of = test === undefined ? [] : [stepOfEsmsTest(test, one, context)];
    const key = JSON.stringify(of);
    const group = groups.get(key) ?? { of, entries: [], esms: 0 };
    group.entries.push(jsonPointer(['esms', one.index]));
    group.esms += one.nombre;
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    kind: 'entries',
    ...group,
    value: group.of[0]?.value ?? 'met',
  }));
}

interface Group {
  readonly of: readonly VerdictStep[];
  readonly entries: JsonPointer[];
  esms: number;
}

function stepOfEsmsTest(test: EsmsTest, esms: EsmsFacts, context: Context): VerdictStep {
  const { answer, interpretations } = traceChoice<EsmsTest>(test, context);
  const step = stepOfFixed(answer as Fixed, esms, context);
  const all = distinct([...interpretations, ...(step.interpretations ?? [])]);
  return { ...step, ...notes({ interpretations: all }) };
}

function stepOfFixed(test: Fixed, esms: EsmsFacts, context: Context): VerdictStep {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const of = test.of.map((part) => stepOfEsmsTest(part, esms, context));
      return { kind: test.kind, of, value: evaluateEsmsTest(test, esms, context).status };
    }
    case 'not': {
      const of = [stepOfEsmsTest(test.of, esms, context)];
      return { kind: 'not', of, value: evaluateEsmsTest(test, esms, context).status };
    }
    default:
      return stepOfPlain(test, esms, context);
  }
}

function stepOfPlain(test: PlainTest, esms: EsmsFacts, context: Context): VerdictStep {
  const { answer, parameters, interpretations } = trace(context, (traced) =>
    evaluateEsmsTest(test, esms, traced),
  );
  const facts = readingsOfTest(test, esms, context);
  return {
    kind: 'test',
    test,
    ...notes({ facts, parameters, interpretations }),
    value: answer.status,
  };
}
