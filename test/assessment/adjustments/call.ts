import { type AdjustmentOptions, findAdjustments } from '../../../src/index';
import type { Criterion, Edition, FundingLineRule } from '../../../src/model/edition';
import type { ParameterValue, Unit } from '../../../src/model/parameter';
import type { Esms, Projet } from '../../../src/model/projet';
import type { FactPath, Rule } from '../../../src/model/rule';
import type { Operation } from '../../../src/model/vocabulary';
import { editionWith, parameter, text } from '../../support/edition';
import { projetOf } from '../../support/projet';
import { inShort } from './in-short';

export const always: Rule = { kind: 'always' };
export const never: Rule = { kind: 'not', of: always };
export const fact = (path: FactPath): Rule => ({ kind: 'fact', path });

/** A criterion that decides, unless said otherwise. */
export function criterion(rule: Rule, rest: Partial<Criterion> = {}): Criterion {
  return { code: 'c', label: text('c'), force: 'required', rule, citations: [], ...rest };
}

/** A line that pays the ESMS that ask for an operation. */
export function lineOf(operation: Operation, unitAmount: string): FundingLineRule {
  return {
    code: operation,
    label: text(operation),
    quantity: { unit: 'esms', test: { kind: 'operation', in: [operation] } },
    unitAmount,
  };
}

/** A call that pays 100 euros for an acquisition and 50 for a renouvellement. */
export function callOf(
  criteria: readonly Criterion[],
  values: Readonly<Record<string, readonly [ParameterValue, Unit]>> = {},
  rest: Partial<Edition> = {},
): Edition {
  const parameters = Object.entries(values).map(([code, [value, unit]]) =>
    parameter(code, value, unit),
  );
  return editionWith({
    criteria,
    parameters: [
      ...parameters,
      parameter('cent', '100.00', 'EUR/esms'),
      parameter('cinquante', '50.00', 'EUR/esms'),
    ],
    funding: {
      ...editionWith({}).funding,
      lines: [lineOf('acquisition', 'cent'), lineOf('renouvellement', 'cinquante')],
    },
    ...rest,
  });
}

/** Three acquisitions in one region. */
export const three = [{ nombre: 3, operation: 'acquisition', champ: 'PA' }] as const;

/** The ways to meet what a call asks for, in short. */
export function waysOf(edition: Edition, projet: Projet, options: AdjustmentOptions = {}) {
  return findAdjustments(edition, projet, options).map(({ changes }) => inShort(changes));
}

/** The same where the call asks for one thing. */
export function ways(
  rule: Rule,
  rest: Partial<Projet> = {},
  esms: readonly Partial<Esms>[] = three,
) {
  return waysOf(callOf([criterion(rule)]), projetOf(esms, rest));
}
