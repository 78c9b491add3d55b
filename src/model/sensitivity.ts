import type { JsonPointer } from '../kernel/json-pointer';
import type { FactValue } from './adjustment';
import type { Citation } from './citation';
import type { Force } from './parameter';
import type { CriterionStatus, FundingResult, Report } from './report';
import type { Text } from './text';

/**
 * How far something reaches into a result: the verdict; else the total or its bounds; else another
 * answer of the report (a criterion that doesn't decide, an instalment, a date, an ARS); else nothing.
 */
export type Effect = 'status' | 'amount' | 'detail' | 'none';

/** What a report comes to: its verdict and its amount, in euros. */
export interface Outcome extends Pick<FundingResult, 'total' | 'bounds'> {
  /** Decided by the `required` criteria alone. */
  readonly status: Report['status'];
}

/** What a result depends on: the readings of the texts, and the facts that are missing. */
export interface Sensitivity {
  /** The `id` of the edition. */
  readonly edition: string;
  /** The result as it stands, under the choices of the caller. */
  readonly outcome: Outcome;
  /**
   * Whether the verdict, and the total with its bounds, are the same under every combination of
   * readings; null where these are too many to tell.
   */
  readonly holds: {
    /** The verdict. */
    readonly status: boolean | null;
    /** The total and its bounds. */
    readonly total: boolean | null;
  };
  /** Every interpretation of the edition, those that reach furthest first. */
  readonly interpretations: readonly InterpretationSensitivity[];
  /** Every missing fact, those that reach furthest first. */
  readonly missing: readonly MissingSensitivity[];
}

/** What the answer to one question changes, the others being answered as they are. */
export interface InterpretationSensitivity {
  /** That of the interpretation. */
  readonly code: string;
  /** What the text leaves open. */
  readonly question: Text;
  /** How far it reaches. */
  readonly effect: Effect;
  /** One for each choice, in the order of the edition. */
  readonly outcomes: readonly ChoiceOutcome[];
  /** What the texts say of it. */
  readonly citations: readonly Citation[];
}

/** The result under one choice. */
export interface ChoiceOutcome extends Outcome {
  /** Its code. */
  readonly choice: string;
  /** The answer. */
  readonly label: Text;
  /** Whether it is the choice of the result as it stands. */
  readonly isChosen: boolean;
  /** The criteria whose status or force differs from that of the result as it stands. */
  readonly criteria: readonly {
    /** That of the criterion. */
    readonly code: string;
    /** The answer. */
    readonly label: Text;
    /** Under this choice. */
    readonly status: CriterionStatus;
    /** Under this choice. */
    readonly force: Force;
  }[];
}

/** What a missing fact changes. The same field of several entries is one fact. */
export interface MissingSensitivity {
  /** Pointers into the project file. */
  readonly paths: readonly JsonPointer[];
  /** Codes of the criteria, lines and milestones that wait for it; `shares` for those of the ARS. */
  readonly neededFor: readonly string[];
  /**
   * How far it reaches, by itself or beside other missing facts of the same criteria. Where these can
   * be filled in in more than 64 ways, 64 that are spread over them are tried; what reaches the amount
   * by itself is told as `amount` without looking further.
   */
  readonly effect: Effect;
  /** What follows from values that it may have, all else as it is; values alike are told once. */
  readonly outcomes: readonly (Outcome & { readonly value: FactValue })[];
}
