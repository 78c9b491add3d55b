import type { CountStep, RateStep, Step, StepValue, VerdictStep } from '../../model/step';
import { code, type Line } from '../document/block';
import { showAmount, showCount, showCounts, showRate } from '../figures';
import { enumerate } from '../observation';
import { nameFact, nameReference } from './names';
import { proofOf, tellNotes, tellParameter } from './notes';
import type { Opening, Told } from './opening';

/** A count or an amount, and how it follows from the steps below it. */
export function describeNumber(step: Step, opening: Opening): Told {
  const { colon } = opening.voice.words;
  const shown = showStepValue(step.value, opening);
  switch (step.kind) {
    case 'fact': {
      const line = [`${nameFact(step.code, opening)} (`, code(step.code), `)${colon}${shown}`];
      return { line, notes: tellNotes(step, opening), below: openingsOf(step.from) };
    }
    case 'parameter':
      return tellValue(step.code, shown, opening);
    case 'reference':
      return { line: [`${nameReference(step.to, opening)}${colon}${shown}`], notes: [], below: [] };
    case 'tally':
    case 'presence': {
      const line = [opening.words.numbers[step.kind](shown)];
      return { line, notes: tellNotes(step, opening), below: step.of };
    }
    case 'allocation': {
      const own = step.weights.slice(step.at, step.at + 1);
      const line = tellAllocation(step, opening);
      return { line, notes: tellNotes(step, opening), below: [...step.of, ...own] };
    }
    case 'part': {
      const [amount, rate] = step.of;
      const parts = [tellRate(rate, opening), showStepValue(amount.value, opening)] as const;
      const line = [opening.words.numbers.part(...parts, shown)];
      return { line, notes: tellNotes(step, opening), below: step.of };
    }
    default: {
      const [only, ...others] = step.of;
      // A sum of one amount says no more than the amount.
      if (step.kind === 'sum' && only !== undefined && others.length === 0) {
        return describeNumber(only, opening);
      }
      return { line: [tellOperation(step, opening)], notes: [], below: step.of };
    }
  }
}

/** A rate that a parameter gives. */
export function describeRate(step: RateStep, opening: Opening): Told {
  return tellValue(step.code, tellRate(step, opening), opening);
}

// A count or an amount in words.
function showStepValue(value: StepValue, { voice }: Opening): string {
  return isCount(value) ? showCounts(value, voice) : showAmount(value, voice);
}

// What lies between two ends is enclosed, so that the operation reads as one of the whole.
function showOperand(value: StepValue, opening: Opening): string {
  const shown = showStepValue(value, opening);
  const isExact = value.atLeast === value.atMost;
  return isExact || shown === opening.voice.words.figures.unknown ? shown : `(${shown})`;
}

// A count by itself says no more than the fact that it opens.
function openingsOf(from: Step | VerdictStep | undefined): Told['below'] {
  if (from === undefined) return [];
  return from.kind === 'tally' ? from.of : [from];
}

function tellValue(reference: string, shown: string, opening: Opening): Told {
  const isTold = opening.report.detail?.parameters[reference] !== undefined;
  const line = isTold
    ? tellParameter(reference, opening)
    : [code(reference), `${opening.voice.words.colon}${shown}`];
  return { line, notes: proofOf(reference, opening), below: [] };
}

type Operation = Exclude<
  Step,
  { readonly kind: 'fact' | 'parameter' | 'reference' | 'allocation' | 'part' } | CountStep
>;

const readableTerms = 4;

function tellOperation({ kind, of, value }: Operation, opening: Opening): string {
  const { numbers } = opening.words;
  const { and } = opening.voice.words.figures;
  const result = showStepValue(value, opening);
  const parts = of.map((part) => showOperand(part.value, opening));
  const [first = '', second = '', third = ''] = parts;
  switch (kind) {
    case 'product':
      return `${parts.join(' × ')} = ${result}`;
    case 'sum':
      return parts.length === 0 || parts.length > readableTerms
        ? numbers.sum(parts.length, result)
        : `${parts.join(' + ')} = ${result}`;
    case 'minimum':
      return numbers.minimum(enumerate(parts, and), result);
    case 'maximum':
      return numbers.maximum(enumerate(parts, and), result);
    case 'remainder':
      return numbers.remainder(first, second, result);
    case 'prorata':
      return `${first} × ${second} / ${third} = ${result}`;
    case 'hull':
      return numbers.hull(result);
  }
}

type Allocation = Extract<Step, { readonly kind: 'allocation' }>;

function tellAllocation({ of, weights, at, sharing, value }: Allocation, opening: Opening): Line {
  const amount = showOperand(of[0].value, opening);
  const result = showStepValue(value, opening);
  return [
    `${amount} × ${tellWeight(weights, at, opening)} = ${result}, `,
    opening.terms.words.sharing[sharing],
  ];
}

// Rates that share a whole make one; counts are a part of their sum.
function tellWeight(weights: Allocation['weights'], at: number, opening: Opening): string {
  const own = weights[at];
  if (own === undefined) return '';
  if (own.kind === 'rate') return tellRate(own, opening);
  const whole = weights.reduce((sum, { value }) => sum + countIn(value), 0);
  return `${showStepValue(own.value, opening)} / ${showCount(whole, opening.voice)}`;
}

function countIn(value: StepValue | string | null): number {
  return value !== null && typeof value === 'object' && isCount(value) ? value.atLeast : 0;
}

function tellRate({ value }: RateStep, { voice }: Opening): string {
  return value === null ? voice.words.figures.unknown : showRate(value, voice);
}

function isCount(value: StepValue): value is CountStep['value'] {
  return typeof value.atLeast === 'number';
}
