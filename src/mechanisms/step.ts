import { eurosOf, prorate } from '../kernel/money';
import {
  exactly,
  exactValue,
  hullOfRanges,
  minimumOfRanges,
  multiplyRanges,
  type Range,
  remainderOfRange,
  sumRanges,
} from '../kernel/range';
import type { Citation } from '../model/citation';
import type { Parameter } from '../model/parameter';
import type { Euros, EurosBounds, Step } from '../model/report';

/**
 * A number and how it was reached, in one object, so that the explanation can't disagree with the
 * figure. Money is in cents here; `presentStep` writes it in euros.
 */
export interface Computed {
  readonly range: Range;
  readonly money: boolean;
  readonly step:
    | { readonly kind: 'fact'; readonly code: string }
    | { readonly kind: 'parameter'; readonly code: string; readonly suppliedBy?: 'user' }
    | {
        readonly kind: 'sum' | 'product' | 'minimum' | 'remainder' | 'prorata' | 'hull';
        readonly of: readonly Computed[];
        readonly citations?: readonly Citation[];
      };
}

/** A count that is read off the project. */
export function factOf(code: string, range: Range): Computed {
  return { range, money: false, step: { kind: 'fact', code } };
}

/** A number that the edition gives, or that the user supplies. */
export function parameterOf(
  { code, suppliedBy }: Pick<Parameter, 'code' | 'suppliedBy'>,
  range: Range,
  money: boolean,
): Computed {
  const origin = suppliedBy === undefined ? {} : { suppliedBy };
  return { range, money, step: { kind: 'parameter', code, ...origin } };
}

/** The smaller of two counts. */
export function minimumOf(a: Computed, b: Computed): Computed {
  const range = minimumOfRanges(a.range, b.range);
  return { range, money: a.money, step: { kind: 'minimum', of: [a, b] } };
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
export function prorataOf(amount: Computed, part: number | null, whole: number | null): Computed {
  const { atLeast, atMost } = amount.range;
  const share = (cents: number) =>
    part === null || whole === null ? cents : prorate(cents, part, whole);
  const range = {
    atLeast: part === null ? 0 : share(atLeast),
    atMost: atMost === null ? null : share(atMost),
  };
  const facts = [
    factOf('heures.essentielles', part === null ? { atLeast: 0, atMost: null } : exactly(part)),
    factOf('heures.total', whole === null ? { atLeast: 0, atMost: null } : exactly(whole)),
  ];
  return { range, money: true, step: { kind: 'prorata', of: [amount, ...facts] } };
}

/** The sum of amounts. */
export function sumOf(of: readonly Computed[], citations: readonly Citation[] = []): Computed {
  const range = of.length === 0 ? exactly(0) : sumRanges(of.map((part) => part.range));
  return {
    range,
    money: true,
    step: { kind: 'sum', of, ...(citations.length > 0 ? { citations } : {}) },
  };
}

/** What holds of a number under each of several completions of the file. */
export function hullOf(of: readonly [Computed, ...Computed[]]): Computed {
  const [first, ...others] = of;
  if (others.length === 0) return first;
  const range = hullOfRanges([first.range, ...others.map((part) => part.range)]);
  return { range, money: first.money, step: { kind: 'hull', of } };
}

/** Writes a step as the report shows it. */
export function presentStep(computed: Computed): Step {
  const value = computed.money ? eurosBoundsOf(computed.range) : computed.range;
  const { step } = computed;
  if ('of' in step) return { ...step, of: step.of.map(presentStep), value };
  return { ...step, value };
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
