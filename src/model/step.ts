import type { CivilDate } from '../kernel/civil-date';
import type { JsonPointer } from '../kernel/json-pointer';
import type { Sharing } from '../kernel/money';
import type { Citation } from './citation';
import type { CountBounds, CriterionStatus, EurosBounds, Observation, Rate } from './figures';
import type { EsmsTest, Rule } from './rule';
import type { Evenement } from './vocabulary';

/**
 * How a number was reached: a tree whose leaves are facts of the project and parameters of the
 * edition. Money is in euros, counts are integers. `from`, `facts` and `interpretations` stand in
 * a detailed report only.
 */
export type Step =
  | {
      readonly kind: 'fact';
      readonly code: string;
      readonly value: StepValue;
      /** How the fact itself was read off the project: a count, or a condition that counts once. */
      readonly from?: Step | VerdictStep;
      readonly facts?: readonly FactReading[];
    }
  | {
      readonly kind: 'parameter';
      readonly code: string;
      readonly value: StepValue;
      /** Set where a user supplied the value. */
      readonly suppliedBy?: 'user';
    }
  | {
      readonly kind: 'sum' | 'product' | 'minimum' | 'maximum' | 'remainder' | 'prorata' | 'hull';
      readonly of: readonly Step[];
      readonly value: StepValue;
      readonly citations?: readonly Citation[];
    }
  | CountStep
  | {
      /** The part of an amount that falls to the weight at the place `at`. */
      readonly kind: 'allocation';
      readonly of: readonly [Step];
      readonly weights: readonly (Step | RateStep)[];
      readonly at: number;
      readonly sharing: Sharing;
      readonly value: StepValue;
      readonly interpretations?: readonly string[];
    }
  | {
      /** A share of an amount that isn't exact: rounded outwards to the cent. */
      readonly kind: 'part';
      readonly of: readonly [Step, RateStep];
      readonly value: StepValue;
      readonly interpretations?: readonly string[];
    }
  | {
      /** The value of a step that stands elsewhere in the report. */
      readonly kind: 'reference';
      readonly to: JsonPointer;
      readonly value: StepValue;
    };

/** The value of a step: a count, or euros. */
export type StepValue = CountBounds | EurosBounds;

/**
 * A count of what the project holds. `tally` adds up: entries count for their ESMS and any other
 * verdict for one, if they pass. `presence` is one if some of the entries pass.
 */
export interface CountStep {
  readonly kind: 'tally' | 'presence';
  readonly of: readonly (Step | VerdictStep)[];
  readonly value: CountBounds;
  readonly interpretations?: readonly string[];
}

/** A rate that a parameter gives; null where no text gives it. */
export interface RateStep {
  readonly kind: 'rate';
  readonly code: string;
  readonly value: Rate | null;
  readonly suppliedBy?: 'user';
}

/** How a day was reached; null where an event has no date or a delay is unknown. */
export type DateStep =
  | {
      readonly kind: 'event';
      readonly event: Evenement;
      readonly facts: readonly FactReading[];
      readonly value: CivilDate | null;
      readonly interpretations?: readonly string[];
    }
  | {
      readonly kind: 'latest';
      readonly of: readonly DateStep[];
      readonly value: CivilDate | null;
      readonly interpretations?: readonly string[];
    }
  | {
      /** Some months later, counted by the calendar or by thirty days. */
      readonly kind: 'after';
      readonly of: readonly [DateStep, Step];
      readonly counted: 'mois-calendaire' | 'trente-jours';
      readonly value: CivilDate | null;
      readonly interpretations?: readonly string[];
    };

/**
 * How a verdict was reached: the rule of the edition as a tree, with what it read of the project
 * (`facts`), of the edition (`parameters`) and of the interpretations (`interpretations`), by code.
 */
export type VerdictStep =
  | RuleStep
  | EsmsTestStep
  | ThresholdStep
  | EveryEsmsStep
  | EntriesStep
  | CombinationStep
  | CriterionStep;

/** What every step of a verdict says. */
export interface VerdictReadings {
  readonly value: CriterionStatus;
  readonly facts?: readonly FactReading[];
  readonly parameters?: readonly string[];
  readonly interpretations?: readonly string[];
}

/** What a rule compared, where it compared something. */
export interface RuleMeasures {
  readonly observed?: Observation;
  readonly required?: Observation;
  readonly gap?: number;
}

/** A rule that is answered by the facts themselves. */
export interface RuleStep extends VerdictReadings, RuleMeasures {
  readonly kind: 'rule';
  readonly rule: Rule;
}

/** A question about one ESMS that is answered by its facts. */
export interface EsmsTestStep extends VerdictReadings {
  readonly kind: 'test';
  readonly test: EsmsTest;
}

/** A count that is held against a bound. */
export interface ThresholdStep extends VerdictReadings, RuleMeasures {
  readonly kind: 'threshold';
  readonly rule: Extract<Rule, { readonly kind: 'minimum' | 'below' }>;
  readonly of: readonly [count: Step, bound: Step];
}

/** A question that is put to each ESMS, or to each OG by one of its ESMS. */
export interface EveryEsmsStep extends VerdictReadings, RuleMeasures {
  readonly kind: 'every' | 'some';
  readonly rule: Extract<Rule, { readonly kind: 'every-esms' | 'every-og' | 'some-esms' }>;
  readonly of: readonly EntriesStep[];
}

/** Entries of the file that answer a question for the same reasons. */
export interface EntriesStep extends VerdictReadings {
  readonly kind: 'entries';
  readonly entries: readonly JsonPointer[];
  /** How many ESMS they count. */
  readonly esms: number;
  /** The answer; empty where nothing is asked of them. */
  readonly of: readonly VerdictStep[];
}

/**
 * A verdict made of others: all hold, one holds, the contrary holds; `when` has the condition and
 * the branch that it opens, or both branches while it is open; `because` has a reason that stands
 * where the rule is met; `restated` are other criteria, of which no second word is asked.
 */
export interface CombinationStep extends VerdictReadings {
  readonly kind: 'all' | 'any' | 'not' | 'when' | 'because' | 'restated';
  readonly of: readonly VerdictStep[];
  /** A `when` that offers something and asks for nothing. */
  readonly option?: true;
  /** In French; the report's `translations` give the English. */
  readonly reason?: string;
}

/** A criterion: its rule, and the applicant's word where only that can tell. */
export interface CriterionStep extends VerdictReadings {
  readonly kind: 'criterion';
  readonly code: string;
  readonly of: readonly [VerdictStep];
  /** The applicant's word, where the rule leaves it to that. */
  readonly word?: boolean;
}

/** Any step. Each says its `value`; `evaluateStep` gives it again from the leaves. */
export type AnyStep = Step | RateStep | DateStep | VerdictStep;

/** A fact that was read off the project, and its value; null where the file doesn't give it. */
export interface FactReading {
  /**
   * Pointers into the project file; in the step of some entries, the name of a field of each:
   * `operation`.
   */
  readonly paths: readonly string[];
  readonly value: Observation | null;
  /** Set where the file doesn't give it, and the value is one of those that it may have. */
  readonly assumed?: true;
}
