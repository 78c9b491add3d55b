import type { JsonPointer } from '../kernel/json-pointer';
import { allocate, eurosOf, integersOf, partOf, prorate, type Sharing } from '../kernel/money';
import { perObject } from '../kernel/per-object';
import {
  exactly,
  exactValue,
  hullOfRanges,
  maximumOfRanges,
  minimumOfRanges,
  multiplyRanges,
  type Range,
  remainderOfRange,
  sumRanges,
} from '../kernel/range';
import type { Citation } from '../model/citation';
import type { Euros, EurosBounds } from '../model/figures';
import type { Parameter } from '../model/parameter';
import type { RateStep, Step, StepValue } from '../model/step';

/**
 * A number and how it was reached, in one object, so that the explanation can't disagree with the
 * figure. Money is in cents here; `presentStep` writes it in euros.
 */
export interface Computed {
  readonly range: Range;
  readonly money: boolean;
  readonly step:
    | { readonly kind: 'fact'; readonly code: string; readonly open?: Opening }
    | { readonly kind: 'parameter'; readonly code: string; readonly suppliedBy?: 'user' }
    | {
        readonly kind: 'sum' | 'product' | 'minimum' | 'maximum' | 'remainder' | 'prorata' | 'hull';
        readonly of: readonly Computed[];
        readonly citations?: readonly Citation[];
      }
    | {
        readonly kind: 'allocation';
        readonly of: readonly [Computed];
        readonly weights: readonly Weight[];
        readonly at: number;
        readonly sharing: Sharing;
        readonly interpretations?: readonly string[];
      }
    | {
        readonly kind: 'part';
        readonly of: readonly [Computed, RateStep];
        readonly interpretations?: readonly string[];
      }
    | { readonly kind: 'reference'; readonly to: JsonPointer };
}

/** What an amount is shared by: counts or rates. */
type Weight = Computed | RateStep;

/** How a fact was read off the project; it is looked up for a detailed report only. */
type Opening = () => Pick<Extract<Step, { readonly kind: 'fact' }>, 'from' | 'facts'>;

/** A count that is read off the project. */
export function factOf(code: string, range: Range, open?: Opening): Computed {
  const kind = 'fact';
  return { range, money: false, step: open === undefined ? { kind, code } : { kind, code, open } };
}

/** A number that the edition gives, or that the user supplies. */
export function parameterOf(
  { code, suppliedBy }: Pick<Parameter, 'code' | 'suppliedBy'>,
  range: Range,
  money: boolean,
): Computed {
  const step = { kind: 'parameter', code } as const;
  return { range, money, step: suppliedBy === undefined ? step : { ...step, suppliedBy } };
}

/** The smaller of two counts. */
export function minimumOf(a: Computed, b: Computed): Computed {
  const range = minimumOfRanges(a.range, b.range);
  return { range, money: a.money, step: { kind: 'minimum', of: [a, b] } };
}

/** The larger of two counts. */
export function maximumOf(a: Computed, b: Computed): Computed {
  const range = maximumOfRanges(a.range, b.range);
  return { range, money: a.money, step: { kind: 'maximum', of: [a, b] } };
}

/** What is left of a count once another is taken away. */
export function remainderOf(a: Computed, b: Computed): Computed {
  const range = remainderOfRange(a.range, b.range);
  return { range, money: a.money, step: { kind: 'remainder', of: [a, b] } };
}

/** The product of two numbers, at most one of them money. */
export function productOf(a: Computed, b: Computed): Computed {
  const range = multiplyRanges(a.range, b.range);
  return { range, money: a.money || b.money, step: { kind: 'product', of: [a, b] } };
}

/**
 * An amount in proportion to a part of a whole, half up to the cent. While the part isn't known it
 * lies between nothing and the whole amount.
 */
export function prorataOf(amount: Computed, part: Computed, whole: Computed): Computed {
  const { atLeast, atMost } = amount.range;
  const [counted, all] = [exactValue(part.range), exactValue(whole.range)];
  const share = (cents: number) =>
    counted === null || all === null ? cents : prorate(cents, counted, all);
  const range = {
    atLeast: counted === null ? 0 : share(atLeast),
    atMost: atMost === null ? null : share(atMost),
  };
  return { range, money: true, step: { kind: 'prorata', of: [amount, part, whole] } };
}

/** The sum of amounts. */
export function sumOf(of: readonly Computed[], citations: readonly Citation[] = []): Computed {
  const range = of.length === 0 ? exactly(0) : sumRanges(of.map((part) => part.range));
  const kind = 'sum';
  return {
    range,
    money: true,
    step: citations.length === 0 ? { kind, of } : { kind, of, citations },
  };
}

/**
 * What holds of a number under each of several completions of the file: between the lowest and the
 * highest, which are its parts.
 */
export function hullOf(all: readonly [Computed, ...Computed[]]): Computed {
  const [first, ...others] = all;
  const range = hullOfRanges([first.range, ...others.map((part) => part.range)]);
  const lowest = all.find((part) => part.range.atLeast === range.atLeast) ?? first;
  const highest = all.find((part) => part.range.atMost === range.atMost) ?? first;
  if (lowest.range.atMost === range.atMost) return lowest;
  return { range, money: first.money, step: { kind: 'hull', of: [lowest, highest] } };
}

/**
 * The parts of an exact amount in proportion to weights, which are exact too: one for each weight,
 * so that they sum to the amount.
 */
export function allocationsOf(
  amount: Computed,
  weights: readonly Weight[],
  sharing: Sharing,
  interpretations: readonly string[] = [],
): readonly Computed[] {
  const cents = exactValue(amount.range) ?? 0;
  const parts = allocate(cents, proportionsOf(weights), sharing);
  const of: readonly [Computed] = [amount];
  return parts.map((part, at) => {
    const step = { kind: 'allocation', of, weights, at, sharing } as const;
    const read = interpretations.length === 0 ? step : { ...step, interpretations };
    return { range: exactly(part), money: true, step: read };
  });
}

/** A share of an amount, rounded outwards; while no text gives the rate, up to the whole of it. */
export function shareOf(
  amount: Computed,
  rate: RateStep,
  interpretations: readonly string[] = [],
): Computed {
  const { atLeast, atMost } = amount.range;
  const { value } = rate;
  const range =
    value === null
      ? { atLeast: 0, atMost }
      : {
          atLeast: partOf(atLeast, value, 'down'),
          atMost: atMost === null ? null : partOf(atMost, value, 'up'),
        };
  const step = { kind: 'part', of: [amount, rate] } as const;
  const read = interpretations.length === 0 ? step : { ...step, interpretations };
  return { range, money: true, step: read };
}

/** The same number, as what stands at a place of the report. */
export function referenceTo(to: JsonPointer, { range, money }: Computed): Computed {
  return { range, money, step: { kind: 'reference', to } };
}

/**
 * Writes a step as the report shows it. Each kind is written in one piece: a report holds some twenty
 * steps, and copying what one has and adding to it takes most of their time.
 */
export function presentStep(computed: Computed, detail: boolean): Step {
  const value = presentRange(computed);
  const { step } = computed;
  const present = (part: Computed) => presentStep(part, detail);
  switch (step.kind) {
    case 'fact': {
      const { kind, code, open } = step;
      return detail && open !== undefined
        ? { kind, code, value, ...open() }
        : { kind, code, value };
    }
    case 'parameter': {
      const { kind, code, suppliedBy } = step;
      return suppliedBy === undefined ? { kind, code, value } : { kind, code, suppliedBy, value };
    }
    case 'reference':
      return { kind: step.kind, to: step.to, value };
    case 'allocation': {
      const { kind, at, sharing, interpretations } = step;
      const of = [present(step.of[0])] as const;
      const weights = step.weights.map((part) => (isRate(part) ? part : present(part)));
      return interpretations === undefined
        ? { kind, of, weights, at, sharing, value }
        : { kind, of, weights, at, sharing, interpretations, value };
    }
    case 'part': {
      const { kind, interpretations } = step;
      const of = [present(step.of[0]), step.of[1]] as const;
      return interpretations === undefined
        ? { kind, of, value }
        : { kind, of, interpretations, value };
    }
    default: {
      const { kind, citations } = step;
      const of = step.of.map(present);
      return citations === undefined ? { kind, of, value } : { kind, of, citations, value };
    }
  }
}

/** Writes a number as the report shows it. */
export function presentRange({ range, money }: Pick<Computed, 'range' | 'money'>): StepValue {
  return money ? eurosBoundsOf(range) : range;
}

/** Writes a range of cents in euros. */
export function eurosBoundsOf({ atLeast, atMost }: Range): EurosBounds {
  return { atLeast: eurosOf(atLeast), atMost: atMost === null ? null : eurosOf(atMost) };
}

/** The amount in euros where it is exact, else null. */
export function exactEurosOf(range: Range): Euros | null {
  const cents = exactValue(range);
  return cents === null ? null : eurosOf(cents);
}

function isRate(weight: Weight): weight is RateStep {
  return 'kind' in weight;
}

function proportionsOf(weights: readonly Weight[]): readonly number[] {
  return weights.some(isRate) ? proportionsOfRates(weights) : integersOf(weights.map(weightOf));
}

// The rates of instalments are prepared with their edition, so that they are the same object.
const proportionsOfRates = /* @__PURE__ */ perObject((weights: readonly Weight[]) =>
  integersOf(weights.map(weightOf)),
);

function weightOf(weight: Weight): number | string {
  return isRate(weight) ? (weight.value ?? 0) : (exactValue(weight.range) ?? 0);
}
