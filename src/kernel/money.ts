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
  return new Exact(euros).times(100).toNumber();
}

/** Writes an amount in euros with two decimals: 2,500,000 cents is `'25000.00'`. */
export function eurosOf(cents: Cents): string {
  return new Exact(cents).dividedBy(100).toFixed(2);
}

/** The part of an amount that a rate gives, rounded to the cent below or above. */
export function partOf(amount: Cents, rate: string, direction: 'down' | 'up'): Cents {
  const mode = direction === 'down' ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL;
  return new Exact(amount).times(rate).toDecimalPlaces(0, mode).toNumber();
}

/** The part of an amount that some of a whole gives, half up to the cent. */
export function prorate(amount: Cents, part: number, whole: number): Cents {
  return new Exact(amount).times(part).dividedBy(whole).toDecimalPlaces(0).toNumber();
}

/** Whether decimal rates make up the whole. */
export function sumsToOne(rates: readonly string[]): boolean {
  return sumOfRates(rates).equals(1);
}

/** Whether decimal rates make up more than the whole. */
export function exceedsOne(rates: readonly string[]): boolean {
  return sumOfRates(rates).greaterThan(1);
}

function sumOfRates(rates: readonly string[]): Decimal {
  return rates.reduce<Decimal>((sum, rate) => sum.plus(rate), new Exact(0));
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
  const whole = weights.reduce<Decimal>((sum, weight) => sum.plus(weight), new Exact(0));
  if (whole.isZero()) return weights.map(() => 0);
  const products = weights.map((weight) => new Exact(amount).times(weight));
  if (sharing === 'arrondi-au-centime') {
    const parts = products.map((product) => product.dividedBy(whole).toDecimalPlaces(0).toNumber());
    return settle(parts, amount, 0);
  }
  const floors = products.map((product) => product.divToInt(whole).toNumber());
  if (sharing === 'solde-au-dernier') return settle(floors, amount, floors.length - 1);
  const remainders = products.map((product) => product.mod(whole));
  return giveCents(floors, amount, remainders);
}

function settle(parts: readonly Cents[], amount: Cents, at: number): readonly Cents[] {
  const difference = amount - total(parts);
  return parts.map((part, index) => (index === at ? part + difference : part));
}

function giveCents(
  parts: readonly Cents[],
  amount: Cents,
  remainders: readonly Decimal[],
): readonly Cents[] {
  const left = amount - total(parts);
  const ranked = remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const favoured = new Set(ranked.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (favoured.has(index) ? part + 1 : part));
}

function total(parts: readonly Cents[]): Cents {
  return parts.reduce((sum, part) => sum + part, 0);
}
