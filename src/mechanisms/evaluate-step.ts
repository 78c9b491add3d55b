import { type CivilDate, latestOf } from '../kernel/civil-date';
import { centsOf } from '../kernel/money';
import { exactly, exactValue, type Range, sumRanges } from '../kernel/range';
import type { CriterionStatus } from '../model/figures';
import type { AnyStep, DateStep, Step, StepValue, VerdictStep } from '../model/step';
import { combineStatuses } from './combine-steps';
import { countsFor } from './count';
import { addDelay } from './delay';
import {
  allocationsOf,
  type Computed,
  factOf,
  hullOf,
  maximumOf,
  minimumOf,
  parameterOf,
  presentRange,
  productOf,
  prorataOf,
  remainderOf,
  shareOf,
  sumOf,
} from './step';
import { holdsAgainst } from './threshold';
import { verdictOf } from './verdict';

/**
 * Evaluates a step of a report again, from its leaves alone: the facts, the parameters, and the
 * verdicts that facts answer. What the steps above them say is not looked at, so that somebody who
 * doubts a figure can have it computed again.
 *
 * It returns what the step's `value` should say: a count or euros with their ends, a day, or the
 * status of a verdict. It needs neither the edition nor the project.
 *
 * @example
 * ```ts
 * import { computeFunding, defineProjet, evaluateStep } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 17, organismeGestionnaire: 'a', operation: 'acquisition', equipement: false }],
 *   amoa: { marche: false, pilotage: false },
 * });
 * const { step } = computeFunding(amorcageTemps1, projet);
 * evaluateStep(step); // => { atLeast: '425000.00', atMost: '425000.00' }
 * ```
 */
export function evaluateStep<Any extends AnyStep>(step: Any): Any['value'];
export function evaluateStep(step: AnyStep): AnyStep['value'] {
  switch (step.kind) {
    case 'rate':
      return step.value;
    case 'event':
    case 'latest':
    case 'after':
      return dayOf(step);
    default:
      return isVerdict(step) ? statusOf(step) : presentRange(numberOf(step));
  }
}

function dayOf(step: DateStep): CivilDate | null {
  switch (step.kind) {
    case 'event':
      return step.value;
    case 'latest': {
      const days = step.of.map(dayOf);
      const [first, ...others] = days.filter((day) => day !== null);
      return first === undefined || days.includes(null) ? null : latestOf([first, ...others]);
    }
    case 'after': {
      const [from, delay] = step.of;
      const day = dayOf(from);
      const months = exactValue(numberOf(delay).range);
      return day === null || months === null ? null : addDelay(day, months, step.counted);
    }
  }
}

function statusOf(step: VerdictStep): CriterionStatus {
  switch (step.kind) {
    case 'rule':
    case 'test':
      return step.value;
    case 'threshold': {
      const [count, bound] = step.of;
      const holds = holdsAgainst(step.rule.kind, numberOf(count).range, numberOf(bound).range);
      return verdictOf(holds, []).status;
    }
    case 'entries':
      return step.of.length === 0 ? 'met' : combineStatuses(step, step.of.map(statusOf));
    default:
      return combineStatuses(step, step.of.map(statusOf));
  }
}

function numberOf(step: Step): Computed {
  switch (step.kind) {
    case 'fact':
      return factOf(step.code, step.from === undefined ? rangeOf(step.value) : countOf(step.from));
    case 'parameter':
      return parameterOf(step, rangeOf(step.value), isMoney(step.value));
    case 'reference':
      return { ...factOf(step.to, rangeOf(step.value)), money: isMoney(step.value) };
    case 'tally':
      return factOf(step.kind, sumRanges(step.of.map(countOf)));
    case 'presence':
      return step.of.map(onceOf).reduce(maximumOf, none);
    case 'sum':
      return sumOf(step.of.map(numberOf));
    case 'allocation': {
      const weights = step.weights.map((part) => (part.kind === 'rate' ? part : numberOf(part)));
      return allocationsOf(numberOf(step.of[0]), weights, step.sharing)[step.at] ?? none;
    }
    case 'part':
      return shareOf(numberOf(step.of[0]), step.of[1]);
    default:
      return operate(step.kind, step.of.map(numberOf));
  }
}

const none: Computed = factOf('aucun', exactly(0));

function operate(
  kind: 'product' | 'minimum' | 'maximum' | 'remainder' | 'prorata' | 'hull',
  parts: readonly Computed[],
): Computed {
  const [first = none, second = none, third = none] = parts;
  switch (kind) {
    case 'product':
      return productOf(first, second);
    case 'minimum':
      return parts.slice(1).reduce(minimumOf, first);
    case 'maximum':
      return parts.slice(1).reduce(maximumOf, first);
    case 'remainder':
      return remainderOf(first, second);
    case 'prorata':
      return prorataOf(first, second, third);
    case 'hull':
      return hullOf([first, ...parts.slice(1)]);
  }
}

function countOf(step: Step | VerdictStep): Range {
  if (!isVerdict(step)) return numberOf(step).range;
  return countsFor(statusOf(step), step.kind === 'entries' ? step.esms : 1);
}

function onceOf(step: Step | VerdictStep): Computed {
  return isVerdict(step) ? factOf(step.kind, countsFor(statusOf(step), 1)) : numberOf(step);
}

function rangeOf({ atLeast, atMost }: StepValue): Range {
  const read = (end: number | string) => (typeof end === 'string' ? centsOf(end) : end);
  return { atLeast: read(atLeast), atMost: atMost === null ? null : read(atMost) };
}

function isMoney({ atLeast }: StepValue): boolean {
  return typeof atLeast === 'string';
}

const verdictKinds: Readonly<Record<VerdictStep['kind'], true>> = {
  rule: true,
  test: true,
  threshold: true,
  every: true,
  some: true,
  entries: true,
  all: true,
  any: true,
  not: true,
  when: true,
  because: true,
  restated: true,
  criterion: true,
};

function isVerdict(step: AnyStep): step is VerdictStep {
  return Object.hasOwn(verdictKinds, step.kind);
}
