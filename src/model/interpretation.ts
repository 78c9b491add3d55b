import type { Citation } from './citation';
import type { ParameterValue } from './parameter';
import type { Text } from './text';

/** One answer to a question that the text leaves open. */
export interface InterpretationChoice {
  /** By which a caller chooses it. */
  readonly code: string;
  /** The answer. */
  readonly label: Text;
  /** Values that this answer gives to parameters, unless the user supplies others. */
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
}

/** A question that the text leaves open or answers in two ways, and how the library answers it. */
export interface Interpretation {
  /** Dotted and stable for ever: `interpretation.petit-og`. */
  readonly code: string;
  /** What the text leaves open. */
  readonly question: Text;
  /** The choice that is made unless the caller makes another. */
  readonly default: string;
  /** Every choice, the default first. */
  readonly choices: readonly [InterpretationChoice, ...InterpretationChoice[]];
  /** What the choice changes. */
  readonly effect: Text;
  /** What the texts say of it; empty where none speaks of it. */
  readonly citations: readonly Citation[];
}

/** Something that depends on the choice made in an interpretation. */
export interface Choice<Value> {
  /** The code of the interpretation. */
  readonly interpretation: string;
  /** What holds under each choice, by its code. */
  readonly choices: Readonly<Record<string, Chosen<Value>>>;
}

/** Something fixed, or that depends on an interpretation. */
export type Chosen<Value> = Value | Choice<Value>;

/** What a caller asks for beside the answer. */
export interface AssessmentOptions {
  /** The choices that the caller makes: choice code by interpretation code. */
  readonly interpretations?: Readonly<Record<string, string>>;
  /** Adds to the report how each verdict, amount and day was reached. */
  readonly detail?: true;
}
