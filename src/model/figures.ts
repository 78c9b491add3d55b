/**
 * An amount in euros as JSON carries it: a string with two decimals, `"375000.00"`.
 *
 * @example
 * ```ts
 * import type { Euros } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const acquisition: Euros = '25000.00';
 * amorcageTemps1.parameters.some(({ value }) => value === acquisition); // => true
 * ```
 */
export type Euros = string;

/**
 * A rate as JSON carries it: a decimal string, `"0.40"`.
 *
 * @example
 * ```ts
 * import type { Rate } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const demarrage: Rate = '0.40';
 * amorcageTemps1.parameters.some(({ value }) => value === demarrage); // => true
 * ```
 */
export type Rate = string;

/** The ends between which an amount lies, ends included; `atMost` is null where nothing bounds it. */
export interface EurosBounds {
  /** The least that it can be. */
  readonly atLeast: Euros;
  /** The most that it can be; null where nothing bounds it. */
  readonly atMost: Euros | null;
}

/** The ends between which a count lies. */
export interface CountBounds {
  /** The least that it can be. */
  readonly atLeast: number;
  /** The most that it can be; null where nothing bounds it. */
  readonly atMost: number | null;
}

/** The verdict on a criterion; `to-certify` where only the applicant can say. */
export type CriterionStatus = 'met' | 'unmet' | 'undetermined' | 'to-certify' | 'not-applicable';

/** What was seen or asked for: a number, a yes or no, a date, a code, codes, or ends of a range. */
export type Observation = number | boolean | string | readonly string[] | CountBounds;
