import { Decimal } from 'decimal.js';

/**
 * An amount in whole cents, a safe integer. The library counts in cents and writes euros; the
 * limits of `parseProjet` on counts keep every amount exact.
 */
export type Cents = number;

/**
 * How an amount is shared when the parts don't fall on whole cents:
 * `plus-fort-reste` rounds down and gives the cents left to the largest remainders, the earlier
 * part first; `arrondi-au-centime` rounds half up and puts the difference on the first part;
 * `solde-au-dernier` rounds down and puts the balance on the last part.
 */
export type Sharing = 'plus-fort-reste' | 'arrondi-au-centime' | 'solde-au-dernier';

/** A clone of our own: the host application may change the settings of the global Decimal. */
export const Exact = /* @__PURE__ */ Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpPos: 60,
});

/** Whether a text is an amount in euros as the library writes it: `'25000.00'`. */
export function isEuros(text: string): boolean {
  return /^\d{1,12}\.\d{2}$/.test(text);
}

/** The cents of an amount written with at most two decimals: `'25000.00'` is 2,500,000. */
export function centsOf(euros: string): Cents {
  // Of twelve digits before the point the product is off by much less than half a cent.
  return Math.round(Number(euros) * 100);
}

/** Writes an amount in euros with two decimals: 2,500,000 cents is `'25000.00'`. */
export function eurosOf(cents: Cents): string {
  if (cents < 0) return `-${eurosOf(-cents)}`;
  const rest = cents % 100;
  const text = `${(cents - rest) / 100}.`;
  return rest < 10 ? `${text}0${rest}` : `${text}${rest}`;
}

/** The part of an amount that a rate gives, rounded to the cent below or above. */
export function partOf(amount: Cents, rate: string, direction: 'down' | 'up'): Cents {
  const [part = 0, whole = 1] = integersOf([rate, 1]);
  const { quotient, rest } = divideProduct(amount, part, whole);
  return direction === 'up' && rest > 0 ? quotient + 1 : quotient;
}

/** The part of an amount that some of a whole gives, half up to the cent. */
export function prorate(amount: Cents, part: number, whole: number): Cents {
  if (Number.isSafeInteger(part) && Number.isSafeInteger(whole)) {
    return halfUp(divideProduct(amount, part, whole), whole);
  }
  return new Exact(amount).times(part).dividedBy(whole).toDecimalPlaces(0).toNumber();
}

/** Whether decimal rates make up the whole. */
export function sumsToOne(rates: readonly string[]): boolean {
  return excessOf(rates) === 0;
}

/** Whether decimal rates make up more than the whole. */
export function exceedsOne(rates: readonly string[]): boolean {
  return excessOf(rates) > 0;
}

function excessOf(rates: readonly string[]): number {
  const [one = 1, ...parts] = integersOf([1, ...rates]);
  return total(parts) - one;
}

/**
 * Shares an amount in proportion to weights, to the cent: the parts always sum to the amount.
 * Weights that are all zero share nothing: every part is 0.
 */
export function allocate(
  amount: Cents,
  weights: readonly (number | string)[],
  sharing: Sharing,
): readonly Cents[] {
  const integers = integersOf(weights);
  const whole = total(integers);
  if (whole === 0) return weights.map(() => 0);
  const quotients = integers.map((weight) => divideProduct(amount, weight, whole));
  switch (sharing) {
    case 'arrondi-au-centime':
      return settle(
        quotients.map((one) => halfUp(one, whole)),
        amount,
        0,
      );
    case 'solde-au-dernier':
      return settle(
        quotients.map(({ quotient }) => quotient),
        amount,
        quotients.length - 1,
      );
    case 'plus-fort-reste':
      return giveCents(quotients, amount);
  }
}

interface Quotient {
  readonly quotient: number;
  /** In parts of the divisor. */
  readonly rest: number;
}

/** `a` times `b` divided by `c`, integers all, exactly: a product beyond the exact numbers included. */
function divideProduct(a: number, b: number, c: number): Quotient {
  const product = a * b;
  if (Number.isSafeInteger(product)) {
    const rest = product % c;
    return { quotient: (product - rest) / c, rest };
  }
  const exact = BigInt(a) * BigInt(b);
  return { quotient: Number(exact / BigInt(c)), rest: Number(exact % BigInt(c)) };
}

function halfUp({ quotient, rest }: Quotient, whole: number): number {
  return rest >= whole - rest ? quotient + 1 : quotient;
}

/** Whole numbers in the proportion of weights: `['0.4', 1]` are as 4 and 10. */
export function integersOf(weights: readonly (number | string)[]): readonly number[] {
  if (areNumbers(weights)) return weights;
  const decimals = Math.max(0, ...weights.map(decimalsOf));
  return weights.map((weight) => {
    if (typeof weight === 'number') return weight * 10 ** decimals;
    const [whole = '', fraction = ''] = weight.split('.');
    return Number(whole + fraction.padEnd(decimals, '0'));
  });
}

function areNumbers(weights: readonly (number | string)[]): weights is readonly number[] {
  return weights.every((weight) => typeof weight === 'number');
}

function decimalsOf(weight: number | string): number {
  if (typeof weight === 'number') return 0;
  const point = weight.indexOf('.');
  return point < 0 ? 0 : weight.length - point - 1;
}

function settle(parts: readonly Cents[], amount: Cents, at: number): readonly Cents[] {
  const difference = amount - total(parts);
  return parts.map((part, index) => (index === at ? part + difference : part));
}

function giveCents(quotients: readonly Quotient[], amount: Cents): readonly Cents[] {
  const parts = quotients.map(({ quotient }) => quotient);
  const left = amount - total(parts);
  if (left === 0) return parts;
  // Equal remainders stay in the order of the parts.
  const ranked = quotients
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => b.rest - a.rest);
  const favoured = new Set(ranked.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (favoured.has(index) ? part + 1 : part));
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
