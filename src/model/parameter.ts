import type { Citation } from './citation';
import type { Text } from './text';

/**
 * The value of a parameter. A count is an integer, an amount a string with two decimals
 * (`'25000.00'`), a rate a decimal string (`'0.40'`), a date `YYYY-MM-DD`.
 *
 * `'unknown'`: no source read gives it. `'none'`: the text sets no such bound. `'not-funded'`: the
 * edition pays nothing for it. The objects are bounds as the text words them: `lessThan` and
 * `moreThan` leave the bound out, the others include it.
 */
export type ParameterValue =
  | number
  | string
  | boolean
  | { readonly lessThan: number }
  | { readonly moreThan: number | string }
  | { readonly atMost: number | string }
  | { readonly about: number }
  | { readonly from: string; readonly to: string };

/** What a parameter is counted in. */
export type Unit =
  | 'esms'
  | 'og'
  | 'services'
  | 'criteres'
  | 'fenetres'
  | 'projets'
  | 'mois'
  /** A plain number, of what the label says. */
  | 'nombre'
  | 'date'
  | 'rate'
  | 'EUR'
  | 'EUR/esms'
  | 'EUR/projet'
  | 'oui-non';

/** How binding something is, after the modal verb of the text. Only `required` decides. */
export type Force = 'required' | 'recommended' | 'priority' | 'discretionary';

/** A value with its proof. */
export interface Parameter {
  /** Dotted and stable for ever: `tarif.acquisition`. */
  readonly code: string;
  /** What it is, in a few words. */
  readonly label: Text;
  /** `'unknown'` where no text read gives it, never a guess. */
  readonly value: ParameterValue;
  /** What it is counted in. */
  readonly unit: Unit;
  /** `informative`: it binds no applicant (an envelope, a target). */
  readonly role: Force | 'informative';
  /** What proves it; empty where no text read speaks of it. */
  readonly citations: readonly Citation[];
  /** Why the value is unknown, or known in part only, and what would settle it. */
  readonly reason?: Text;
  /** Set where a user supplies the value that no text read gives. */
  readonly suppliedBy?: 'user';
}
