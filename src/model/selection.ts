import type { Principle } from './edition';
import type { InputIssue } from './input-issue';
import type { Euros } from './report';

/**
 * Every opinion of a commission.
 *
 * @example
 * ```ts
 * import { avis } from 'esms-numerique';
 *
 * avis; // => ['favorable', 'defavorable']
 * ```
 */
export const avis = ['favorable', 'defavorable'] as const;

/** The opinion of a commission on a project. */
export type Avis = (typeof avis)[number];

/** A project before the commission. */
export interface Candidate {
  /** One of its own among the candidates. */
  readonly id: string;
  /** A name to recognise it by. */
  readonly nom?: string;
  /** Absent while the commission has given none. */
  readonly avis?: Avis;
  /** The score, a decimal: `'87.5'`. Absent while there is none. */
  readonly note?: string;
  /** What it asks for, in euros. Null or absent where it isn't known exactly. */
  readonly montant?: Euros | null;
}

/** The credits of a year, in euros. */
export interface Envelope {
  /** The year. */
  readonly annee: number;
  /** In euros. */
  readonly montant: Euros;
}

/**
 * What becomes of projects of equal score. `ensemble`: they are funded on the same credits, or
 * none of them. `montant-croissant`: the smaller amount first, and equal amounts together.
 * `ordre-donne`: as they are listed.
 */
export type TieRule = 'ensemble' | 'montant-croissant' | 'ordre-donne';

/**
 * What becomes of a project larger than what is left of a year's credits. `report`: it and those
 * behind it go to the next year's credits. `saut`: it alone does, and smaller ones that fit take
 * its place.
 */
export type OverflowRule = 'report' | 'saut';

/**
 * What becomes of a project whose amount isn't known. `attente`: it and those behind it stay
 * undetermined. `ecarte`: it alone does, and the others are funded as if it weren't there.
 */
export type UnknownAmountRule = 'attente' | 'ecarte';

/**
 * What becomes of those behind a project that has a score but no opinion yet. `attente`: they and
 * those of its score stay undetermined, since a favourable opinion would take its part of the
 * credits. `ecarte`: they are funded as if it weren't there.
 */
export type MissingOpinionRule = 'attente' | 'ecarte';

/** The choices of each rule of a selection. */
export interface SelectionChoices {
  /** For equal scores. */
  readonly egalites: TieRule;
  /** For a project larger than what is left. */
  readonly depassement: OverflowRule;
  /** For an amount that is unknown. */
  readonly montantInconnu: UnknownAmountRule;
  /** For an opinion that is missing. */
  readonly avisManquant: MissingOpinionRule;
}

/** A rule that no text read gives, the choice made, and whether the outcome depends on it. */
export interface SelectionRule {
  /** Which rule. */
  readonly rule: keyof SelectionChoices;
  /** The choice that was made. */
  readonly choice: SelectionChoices[keyof SelectionChoices];
  /** `edition`: an interpretation that the edition declares. `library`: its own default. */
  readonly by: 'caller' | 'edition' | 'library';
  /** Another choice would fund another project, or one of them on other credits. */
  readonly decisive: boolean;
}

/** Which projects are funded, on the credits of which year. It is plain JSON. */
export interface Selection {
  /**
   * `provisional`: an opinion, a score or an amount lacks. `invalid`: the input is wrong, `issues`
   * says where, and nothing is selected.
   */
  readonly status: 'final' | 'provisional' | 'invalid';
  /** In order of rank; then those without one, in order of `id`. */
  readonly candidates: readonly SelectedCandidate[];
  /** In order of year. */
  readonly envelopes: readonly SpentEnvelope[];
  /** What is granted over all years. */
  readonly total: Euros;
  /** Scores that several ranked projects share. */
  readonly ties: readonly SelectionTie[];
  /** Projects that found less left than they ask for, year after year. */
  readonly overflows: readonly SelectionOverflow[];
  /** One for each of the four rules. */
  readonly rules: readonly SelectionRule[];
  /** What the texts of the edition say of its selection, where an edition is given. */
  readonly principles: readonly Principle[];
  /** What is wrong with the input. */
  readonly issues: readonly InputIssue[];
}

/** What becomes of a project. */
export interface SelectedCandidate {
  /** That of the candidate. */
  readonly id: string;
  /** Null where it has none. */
  readonly nom: string | null;
  /** Null while there is none. */
  readonly avis: Avis | null;
  /** The score, a decimal; null while there is none. */
  readonly note: string | null;
  /** In euros; null where it isn't known exactly. */
  readonly montant: Euros | null;
  /** 1 for the highest score; equal scores share a rank. Null without a favourable opinion or score. */
  readonly rank: number | null;
  /** `undetermined` while an opinion, a score or an amount is missing. */
  readonly outcome: 'funded' | 'not-funded' | 'unfavourable' | 'undetermined';
  /** The year on whose credits it is funded. */
  readonly annee: number | null;
  /** Why it isn't funded; null where it is. */
  readonly reason: SelectionReason | null;
}

/** Why a project isn't funded. */
export type SelectionReason =
  | 'unfavourable'
  | 'no-opinion'
  | 'no-score'
  | 'unknown-amount'
  | 'behind-unknown-amount'
  | 'behind-no-opinion'
  | 'larger-than-left'
  | 'behind-larger';

/** What is spent of the credits of a year, and on which projects in order of rank. */
export interface SpentEnvelope {
  /** The year. */
  readonly annee: number;
  /** The credits of the year, in euros. */
  readonly montant: Euros;
  /** What is granted on them, in euros. */
  readonly spent: Euros;
  /** What is left of them, in euros. */
  readonly left: Euros;
  /** The `id` of each, in order of rank. */
  readonly candidates: readonly string[];
}

/** Projects of equal score. */
export interface SelectionTie {
  /** The score, a decimal. */
  readonly note: string;
  /** The `id` of each. */
  readonly candidates: readonly string[];
}

/** A project, or several that are taken together, that what was left of a year couldn't hold. */
export interface SelectionOverflow {
  /** The year. */
  readonly annee: number;
  /** The `id` of each. */
  readonly candidates: readonly string[];
  /** What they ask for together, in euros. */
  readonly montant: Euros;
  /** What was left of the year, in euros. */
  readonly left: Euros;
}
