import type { CriterionStatus } from '../../../model/figures';
import type { CombinationStep, DateStep } from '../../../model/step';

type Counted = Extract<DateStep, { readonly kind: 'after' }>['counted'];

/** What the steps of a computation are called in plain words. */
export interface StepWords {
  /** Above the steps of an amount, a verdict or a day. */
  readonly amount: string;
  readonly financed: string;
  readonly verdict: string;
  readonly day: string;
  /** Above the interpretations that the steps went through. */
  readonly readings: string;
  /** The answer to a clause that may hold or not. */
  readonly status: Readonly<Record<CriterionStatus, string>>;
  readonly combination: Readonly<Record<CombinationStep['kind'], string>>;
  readonly criterion: string;
  readonly notGiven: string;
  readonly assumed: string;
  /** A fact of the funding, by the first word of its code. */
  readonly facts: FactWords;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly supplied: string;
  readonly reading: string;
  readonly byDefault: string;
}

export interface FactWords {
  readonly asked: (line: string) => string;
  readonly askedIn: (line: string, region: string) => string;
  readonly condition: (line: string) => string;
  readonly paid: (line: string) => string;
  readonly entry: (place: string) => string;
  readonly services: string;
  readonly inRegion: (region: string) => string;
  readonly essentialHours: string;
  readonly allHours: string;
}

export interface NumberWords {
  readonly minimum: (values: string, result: string) => string;
  readonly maximum: (values: string, result: string) => string;
  readonly remainder: (whole: string, part: string, result: string) => string;
  readonly sum: (parts: number, result: string) => string;
  readonly hull: (result: string) => string;
  readonly tally: (result: string) => string;
  readonly presence: (result: string) => string;
  readonly part: (rate: string, amount: string, result: string) => string;
  readonly grant: string;
  readonly line: (line: string) => string;
}

export interface DateWords {
  readonly latest: string;
  readonly after: Readonly<Record<Counted, (delay: string) => string>>;
}
