import type { CivilDate } from '../kernel/civil-date';
import type { JsonPointer } from '../kernel/json-pointer';
import type { Citation, SourceDocument } from './citation';
import type { Force } from './parameter';
import type { RegionCode, Territoire } from './vocabulary';

/** An amount in euros as JSON carries it: a string with two decimals, `"375000.00"`. */
export type Euros = string;

/** A rate as JSON carries it: a decimal string, `"0.40"`. */
export type Rate = string;

/** The ends between which an amount lies, ends included; `atMost` is null where nothing bounds it. */
export interface EurosBounds {
  readonly atLeast: Euros;
  readonly atMost: Euros | null;
}

/** The ends between which a count lies. */
export interface CountBounds {
  readonly atLeast: number;
  readonly atMost: number | null;
}

export type CriterionStatus = 'met' | 'unmet' | 'undetermined' | 'to-certify' | 'not-applicable';

/** What was seen or asked for: a number, a yes or no, a date, a code, codes, or ends of a range. */
export type Observation = number | boolean | string | readonly string[] | CountBounds;

/** A missing fact, and the codes of the criteria or lines that need it. */
export interface MissingInput {
  readonly path: JsonPointer;
  readonly neededFor: readonly string[];
}

/** Everything that an edition answers about a project. It is plain JSON. */
export interface Report {
  readonly edition: string;
  readonly editionTitle: string;
  /** Decided by the `required` criteria alone. */
  readonly status: 'eligible' | 'ineligible' | 'undetermined';
  /** Codes of the criteria on which only the applicant's word stands. */
  readonly toCertify: readonly string[];
  readonly eligibility: EligibilityResult;
  readonly completeness: CompletenessResult;
  readonly grappe: GrappeResult;
  readonly funding: FundingResult;
  readonly schedule: ScheduleResult;
  /** What was set aside, not funded or not recognised. */
  readonly notices: readonly Notice[];
  /** What the library can't know of this edition. */
  readonly limits: readonly ReportLimit[];
  /** The interpretations in which the caller departed from the default. */
  readonly interpretations: Readonly<Record<string, string>>;
  /** The documents that the citations name, by id. */
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** Labels, messages and conditions stand in French; this gives the English of each. */
  readonly translations: { readonly en: Readonly<Record<string, string>> };
}

export interface EligibilityResult {
  readonly status: Report['status'];
  /** In the order of the text. */
  readonly criteria: readonly CriterionResult[];
  readonly missing: readonly MissingInput[];
}

export interface CompletenessResult {
  /** `undetermined` also where no text read lists what the file must contain. */
  readonly status: 'complete' | 'incomplete' | 'undetermined';
  readonly items: readonly CriterionResult[];
}

export interface CriterionResult {
  readonly code: string;
  readonly label: string;
  readonly force: Force;
  readonly status: CriterionStatus;
  readonly observed?: Observation;
  readonly required?: Observation;
  /** How much is missing, or too much: 0 when met. */
  readonly gap?: number;
  /** Why it is met, where an exception or alternative decides. */
  readonly reason?: string;
  /** Pointers to the facts whose absence leaves it undetermined. */
  readonly missing?: readonly JsonPointer[];
  /** Codes of the parameters, interpretations or limits that leave it undetermined. */
  readonly unknown?: readonly string[];
  /** The funding line of which it is a condition; it then doesn't decide eligibility. */
  readonly line?: string;
  readonly citations: readonly Citation[];
}

export interface GrappeMeasure {
  readonly observed: number;
  /** Null where the edition asks for no minimum, or where it isn't known which one binds. */
  readonly required: number | null;
  /** How many are lacking; null where unknown. */
  readonly gap: number | null;
}

export interface GrappeResult {
  /** Whether both sizes reach what the edition asks for or aims at, whatever the force. */
  readonly status: 'met' | 'unmet' | 'undetermined';
  readonly territoire: Territoire | null;
  readonly esms: GrappeMeasure;
  readonly og: GrappeMeasure;
  readonly niveau: 'regional' | 'multiregional' | 'national' | null;
  /** Null where regions are missing, tie, or leave the choice to the porteur. */
  readonly arsDepot: RegionCode | null;
  /** The regions among which the ARS of filing lies: one when it is known. */
  readonly arsDepotPossibles: readonly RegionCode[];
}

export interface FundingResult {
  readonly status: 'determined' | 'bounded';
  /** Null when it isn't exact; `bounds` always stand. */
  readonly total: Euros | null;
  readonly bounds: EurosBounds;
  readonly lines: readonly FundingLine[];
  /** What each ARS pays, in order of region code. */
  readonly shares: readonly ArsShare[];
  readonly step: Step;
  readonly missing: readonly MissingInput[];
  /** Codes of the parameters, interpretations or limits that leave an amount unknown. */
  readonly unknown: readonly string[];
}

export interface FundingLine {
  readonly code: string;
  readonly label: string;
  readonly unit: 'esms' | 'projet';
  /** How many ask for it; null when not exact. */
  readonly quantity: number | null;
  /** How many of them are paid; null when not exact. */
  readonly financed: number | null;
  /** Null when no text read gives it exactly. */
  readonly unitAmount: Euros | null;
  readonly amount: Euros | null;
  readonly bounds: EurosBounds;
  readonly step: Step;
  readonly citations: readonly Citation[];
}

export interface ArsShare {
  readonly region: RegionCode;
  readonly esms: number;
  readonly amount: Euros | null;
}

/**
 * How a number was reached: a tree whose leaves are facts of the project and parameters of the
 * edition. Money is in euros, counts are integers.
 */
export type Step =
  | { readonly kind: 'fact'; readonly code: string; readonly value: StepValue }
  | { readonly kind: 'parameter'; readonly code: string; readonly value: StepValue }
  | {
      readonly kind: 'sum' | 'product' | 'minimum' | 'remainder' | 'hull';
      readonly of: readonly Step[];
      readonly value: StepValue;
      readonly citations?: readonly Citation[];
    };

export type StepValue = CountBounds | EurosBounds;

export interface ScheduleResult {
  /** `determined` when every amount is exact. */
  readonly status: 'determined' | 'bounded';
  readonly milestones: readonly Milestone[];
}

export interface Milestone {
  readonly code: string;
  readonly label: string;
  /** Null where no text read gives it. */
  readonly share: Rate | null;
  readonly lines: readonly string[] | 'all';
  readonly amount: Euros | null;
  readonly bounds: EurosBounds;
  readonly trigger: string;
  /** Null where no text gives a delay, or an event has no date yet. */
  readonly due: CivilDate | null;
  readonly documents: readonly string[];
  readonly conditions: readonly string[];
  /** Events whose dates are needed for `due`. */
  readonly missing: readonly JsonPointer[];
  /** Codes of the parameters that no text gives. */
  readonly unknown: readonly string[];
  readonly citations: readonly Citation[];
}

/** Something that was set aside, not funded or not recognised. */
export interface Notice {
  readonly code: string;
  readonly path?: JsonPointer;
  /** In French; the report's `translations` give the English. */
  readonly message: string;
}

export interface ReportLimit {
  readonly code: string;
  readonly missing: string;
  readonly settledBy: string;
}
