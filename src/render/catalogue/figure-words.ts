/** Words around numbers, amounts and dates. */
export interface FigureWords {
  readonly between: (least: string, most: string) => string;
  readonly betweenDays: (first: string, last: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly lessThan: (value: string) => string;
  readonly moreThan: (value: string) => string;
  readonly about: (value: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly and: string;
  readonly or: string;
  /** Between two statements of a sentence. */
  readonly separator: string;
  /** What stands for something that is not known. */
  readonly unknown: string;
  readonly none: string;
  readonly notFunded: string;
}
