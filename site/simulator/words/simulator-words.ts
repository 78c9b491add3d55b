/** The words that the simulator itself brings; those of the field are the library's. */
export interface SimulatorWords {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly demo: string;
  readonly reset: string;
  readonly edition: string;
  readonly chosenByDate: string;
  readonly chosen: (title: string) => string;
  readonly noneChosen: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly organismes: string;
  readonly organisme: string;
  readonly porteur: string;
  readonly lots: string;
  readonly lot: string;
  readonly add: { readonly organisme: string; readonly lot: string };
  readonly remove: (what: string) => string;
  readonly notCounted: string;
  readonly group: string;
  readonly solution: string;
  readonly services: string;
  readonly noService: string;
  readonly amoa: string;
  readonly dates: string;
  readonly pieces: string;
  readonly allPieces: string;
  readonly paste: PasteWords;
  readonly readings: string;
  readonly readingsHelp: string;
  readonly byDefault: string;
  readonly results: string;
  readonly empty: string;
  readonly invalid: string;
  readonly loading: string;
  readonly failed: string;
  readonly source: string;
  readonly sourceOf: (what: string) => string;
  readonly certify: string;
  readonly amountAxis: (most: string) => string;
  readonly axis: string;
  readonly event: string;
  readonly noDay: string;
  readonly inText: string;
  readonly tariffs: TariffWords;
  readonly ways: WaysWords;
  readonly changed: ChangedWords;
  readonly compare: CompareWords;
  readonly files: FileWords;
}

export interface PasteWords {
  readonly title: string;
  readonly help: string;
  readonly label: string;
  readonly read: string;
  readonly issues: (count: number) => string;
  readonly done: (count: number) => string;
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

export interface FileWords {
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  readonly open: string;
  readonly refused: string;
  readonly projet: string;
  readonly receipt: string;
  readonly report: string;
  readonly print: string;
}
