/** The words of the page and its form; those of the field are the library's. */
export interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly demo: string;
  readonly reset: string;
  readonly edition: string;
  readonly chosenByDate: string;
  readonly chosen: (title: string) => string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly projet: string;
  readonly organismes: string;
  readonly organisme: string;
  readonly porteur: string;
  readonly lots: string;
  readonly lot: string;
  readonly add: { readonly organisme: string; readonly lot: string };
  readonly remove: (what: string) => string;
  readonly notCounted: string;
  /** What a field asks for, by its pointer without the place in its list. */
  readonly help: Readonly<Record<string, string>>;
  /** What a field that is left empty gets from another one. */
  readonly derived: Readonly<Record<'region' | 'champ', (value: string) => string>>;
  readonly group: string;
  readonly solution: string;
  readonly services: string;
  readonly noService: string;
  readonly amoa: string;
  readonly dates: string;
  readonly pieces: string;
  readonly allPieces: string;
  readonly issues: IssueWords;
}

/** Where something is wrong, as the sentences of the library begin. */
export interface IssueWords {
  readonly here: string;
  /** A field, of an entry where it is one of a list. */
  readonly at: (field: string, entry: string | null) => string;
  readonly goTo: string;
}
