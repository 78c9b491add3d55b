/** The words of the result; those of a report are the library's. */
export interface ResultWords {
  readonly results: string;
  readonly empty: string;
  readonly noneChosen: string;
  readonly invalid: string;
  readonly loading: string;
  readonly failed: string;
  readonly source: string;
  readonly sourceOf: (what: string) => string;
  readonly certify: string;
  readonly noDay: string;
  readonly inText: string;
  readonly readings: string;
  readonly readingsHelp: string;
  readonly byDefault: string;
  readonly tariffs: TariffWords;
  readonly ways: WaysWords;
  readonly changed: ChangedWords;
  readonly compare: CompareWords;
  readonly description: DescriptionWords;
}

export interface TariffWords {
  readonly title: string;
  readonly help: string;
  readonly value: string;
  readonly document: string;
  readonly locator: string;
  readonly refused: string;
}

export interface WaysWords {
  readonly title: string;
  readonly searching: string;
  readonly apply: string;
  readonly applyTo: (number: number) => string;
}

export interface ChangedWords {
  readonly title: (before: string, after: string) => string;
  readonly lost: string;
  readonly found: string;
  readonly same: string;
  readonly to: string;
}

export interface CompareWords {
  readonly title: string;
  readonly show: string;
  readonly choose: string;
  readonly help: string;
}

/** The description of the project with which a printed report begins. */
export interface DescriptionWords {
  readonly title: string;
  readonly help: string;
  readonly printed: string;
  readonly call: string;
  readonly byUser: string;
  readonly byDate: string;
  readonly inProject: string;
  readonly others: string;
  readonly supplied: string;
  readonly lacking: string;
  readonly certified: string;
}
