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
      /** How the value is reached. */
      readonly kind: 'fact';
      /** That of the fact or of the parameter. */
      readonly code: string;
      /** What it comes to; the ends differ where it is not exact. */
      readonly value: StepValue;
      /** How the fact itself was read off the project: a count, or a condition that counts once. */
      readonly from?: Step | VerdictStep;
      /** What was read off the project, in a detailed report. */
      readonly facts?: readonly FactReading[];
    }
  | {
      /** How the value is reached. */
      readonly kind: 'parameter';
      /** That of the fact or of the parameter. */
      readonly code: string;
      /** What it comes to; the ends differ where it is not exact. */
      readonly value: StepValue;
      /** Set where a user supplied the value. */
      readonly suppliedBy?: 'user';
    }
  | {
      /** How the value is reached. */
      readonly kind: 'sum' | 'product' | 'minimum' | 'maximum' | 'remainder' | 'prorata' | 'hull';
      /** What it is made of, in order. */
      readonly of: readonly Step[];
      /** What it comes to; the ends differ where it is not exact. */
      readonly value: StepValue;
      /** What says to reckon so. */
      readonly citations?: readonly Citation[];
    }
  | CountStep
  | {
      /** The part of an amount that falls to the weight at the place `at`. */
      readonly kind: 'allocation';
      /** What it is made of, in order. */
      readonly of: readonly [Step];
      /** By what the amount is shared. */
      readonly weights: readonly (Step | RateStep)[];
      /** The place of the weight, from 0. */
      readonly at: number;
      /** What becomes of the cents. */
      readonly sharing: Sharing;
      /** What it comes to; the ends differ where it is not exact. */
      readonly value: StepValue;
      /** Codes of the readings that it follows. */
      readonly interpretations?: readonly string[];
    }
  | {
      /** A share of an amount that isn't exact: rounded outwards to the cent. */
      readonly kind: 'part';
      /** What it is made of, in order. */
      readonly of: readonly [Step, RateStep];
      /** What it comes to; the ends differ where it is not exact. */
      readonly value: StepValue;
      /** Codes of the readings that it follows. */
      readonly interpretations?: readonly string[];
    }
  | {
      /** The value of a step that stands elsewhere in the report. */
      readonly kind: 'reference';
      /** Where that step stands in the report. */
      readonly to: JsonPointer;
      /** What it comes to; the ends differ where it is not exact. */
      readonly value: StepValue;
    };

/** The value of a step: a count, or euros. */
export type StepValue = CountBounds | EurosBounds;

/**
 * A count of what the project holds. `tally` adds up: entries count for their ESMS and any other
 * verdict for one, if they pass. `presence` is one if some of the entries pass.
 */
export interface CountStep {
  /** How it counts. */
  readonly kind: 'tally' | 'presence';
  /** What is counted. */
  readonly of: readonly (Step | VerdictStep)[];
  /** How many; the ends differ where it is not exact. */
  readonly value: CountBounds;
  /** Codes of the readings that it follows. */
  readonly interpretations?: readonly string[];
}

/** A rate that a parameter gives; null where no text gives it. */
export interface RateStep {
  /** A parameter that is a rate. */
  readonly kind: 'rate';
  /** That of the parameter. */
  readonly code: string;
  /** Null where no text read gives it. */
  readonly value: Rate | null;
  /** Set where a user supplied the value. */
  readonly suppliedBy?: 'user';
}

/** How a day was reached; null where an event has no date or a delay is unknown. */
export type DateStep =
  | {
      /** How the day is reached. */
      readonly kind: 'event';
      /** Which event of the project. */
      readonly event: Evenement;
      /** What was read off the project. */
      readonly facts: readonly FactReading[];
      /** Null where an event has no date or a delay is unknown. */
      readonly value: CivilDate | null;
      /** Codes of the readings that it follows. */
      readonly interpretations?: readonly string[];
    }
  | {
      /** How the day is reached. */
      readonly kind: 'latest';
      /** From what it is counted. */
      readonly of: readonly DateStep[];
      /** Null where an event has no date or a delay is unknown. */
      readonly value: CivilDate | null;
      /** Codes of the readings that it follows. */
      readonly interpretations?: readonly string[];
    }
  | {
      /** Some months later, counted by the calendar or by thirty days. */
      readonly kind: 'after';
      /** From what it is counted. */
      readonly of: readonly [DateStep, Step];
      /** By months of the calendar, or by thirty days each. */
      readonly counted: 'mois-calendaire' | 'trente-jours';
      /** Null where an event has no date or a delay is unknown. */
      readonly value: CivilDate | null;
      /** Codes of the readings that it follows. */
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
  /** What the step answers. */
  readonly value: CriterionStatus;
  /** What it read off the project. */
  readonly facts?: readonly FactReading[];
  /** Codes of the parameters that it read. */
  readonly parameters?: readonly string[];
  /** Codes of the readings that it follows. */
  readonly interpretations?: readonly string[];
}

/** What a rule compared, where it compared something. */
export interface RuleMeasures {
  /** What the file says. */
  readonly observed?: Observation;
  /** What the edition asks for. */
  readonly required?: Observation;
  /** How much is missing, or too much: 0 when met. */
  readonly gap?: number;
}

/** A rule that is answered by the facts themselves. */
export interface RuleStep extends VerdictReadings, RuleMeasures {
  /** A rule without parts. */
  readonly kind: 'rule';
  /** As the edition has it. */
  readonly rule: Rule;
}

/** A question about one ESMS that is answered by its facts. */
export interface EsmsTestStep extends VerdictReadings {
  /** A question without parts. */
  readonly kind: 'test';
  /** As the edition has it. */
  readonly test: EsmsTest;
}

/** A count that is held against a bound. */
export interface ThresholdStep extends VerdictReadings, RuleMeasures {
  /** A comparison. */
  readonly kind: 'threshold';
  /** As the edition has it. */
  readonly rule: Extract<Rule, { readonly kind: 'minimum' | 'below' }>;
  /** The two sides. */
  readonly of: readonly [count: Step, bound: Step];
}

/** A question that is put to each ESMS, or to each OG by one of its ESMS. */
export interface EveryEsmsStep extends VerdictReadings, RuleMeasures {
  /** Whether all have to, or one. */
  readonly kind: 'every' | 'some';
  /** As the edition has it. */
  readonly rule: Extract<Rule, { readonly kind: 'every-esms' | 'every-og' | 'some-esms' }>;
  /** The entries, put together by answer. */
  readonly of: readonly EntriesStep[];
}

/** Entries of the file that answer a question for the same reasons. */
export interface EntriesStep extends VerdictReadings {
  /** Entries that answer alike. */
  readonly kind: 'entries';
  /** Pointers into the project file. */
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
  /** How they are put together. */
  readonly kind: 'all' | 'any' | 'not' | 'when' | 'because' | 'restated';
  /** The verdicts that it is made of. */
  readonly of: readonly VerdictStep[];
  /** A `when` that offers something and asks for nothing. */
  readonly option?: true;
  /** In French; the report's `translations` give the English. */
  readonly reason?: string;
}

/** A criterion: its rule, and the applicant's word where only that can tell. */
export interface CriterionStep extends VerdictReadings {
  /** A whole criterion. */
  readonly kind: 'criterion';
  /** That of the criterion. */
  readonly code: string;
  /** Its rule. */
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
  /** Null where the file doesn't give it. */
  readonly value: Observation | null;
  /** Set where the file doesn't give it, and the value is one of those that it may have. */
  readonly assumed?: true;
}
