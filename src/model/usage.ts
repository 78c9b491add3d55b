import type { JsonPointer } from '../kernel/json-pointer';
import type { Citation } from './citation';
import type { InputIssue } from './input-issue';
import type { CriterionStatus, Rate } from './report';
import type { Text } from './text';
import type { UsageAChoisir, UsageCountName } from './vocabulary';

/**
 * What was counted of the use of the DUI in one structure, over the periods that the indicators
 * give. A count that is absent is unknown, not 0.
 */
export type UsageCounts = { readonly [Name in UsageCountName]?: number } & {
  /** The indicators on services socles that the project chooses; absent, the choice is unknown. */
  readonly choisis?: readonly UsageAChoisir[];
};

/** An indicator of use, computed as far as the counts allow. It is plain JSON. */
export interface UsageIndicator {
  /** That of the indicator in the edition. */
  readonly code: string;
  /** Its name. */
  readonly label: Text;
  /**
   * `rate`: one count over another. `count`: a plain number. `choice`: how many of some indicators
   * are chosen and have their count. `unknown`: no text read says what is counted.
   */
  readonly measure: 'rate' | 'count' | 'choice' | 'unknown';
  /** Over which period the counts are taken, under the interpretation chosen. */
  readonly period: Text;
  /** What is counted. */
  readonly numerator: UsageTerm;
  /** Null for what is no rate. */
  readonly denominator: UsageTerm | null;
  /**
   * A rate to four decimals, rounded half up, `'0.7500'`; else a whole number. Null where it can't
   * be computed. The exact fraction is that of numerator and denominator.
   */
  readonly value: Rate | number | null;
  /** Why there is no value; null where there is one. */
  readonly reason: UsageReason | null;
  /** Whether the project chooses it; null where nothing is to be chosen, or the choice is unknown. */
  readonly chosen: boolean | null;
  /** Held against the threshold; `undetermined` also where no text read gives one. */
  readonly status: Exclude<CriterionStatus, 'to-certify'>;
  /** The threshold, written as the value; null where no text read gives one. */
  readonly required: Rate | number | null;
  /** How much is missing, a rate rounded up: 0 when met, null while undetermined. */
  readonly gap: Rate | number | null;
  /** Pointers to the counts that are missing. */
  readonly missing: readonly JsonPointer[];
  /** Codes of the parameters or limits that no text read settles. */
  readonly unknown: readonly string[];
  /**
   * What is wrong with its counts, with a field of the counts that no indicator knows, or with the
   * interpretations chosen, under `/options`.
   */
  readonly issues: readonly InputIssue[];
  /** The instalment that waits for the verification of use; null where no text read says so. */
  readonly milestone: UsageMilestone | null;
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** The numerator or the denominator of an indicator. */
export interface UsageTerm {
  /** What is counted. */
  readonly label: Text;
  /** The field of the counts that gives it; null where none does. */
  readonly field: UsageCountName | null;
  /** Null where the counts don't give it. */
  readonly value: number | null;
}

/** Why an indicator has no value. */
export type UsageReason =
  | 'count-missing'
  | 'count-wrong'
  | 'denominator-zero'
  | 'choice-missing'
  | 'not-chosen'
  | 'not-defined';

/** An instalment that is paid only once the use of the DUI is verified. */
export interface UsageMilestone {
  /** That of the instalment in the edition. */
  readonly code: string;
  /** Its name. */
  readonly label: Text;
  /** What has to hold for it. */
  readonly conditions: readonly Text[];
  /** Where the project file gives the day of the verification. */
  readonly event: JsonPointer;
  /** What proves it. */
  readonly citations: readonly Citation[];
}
