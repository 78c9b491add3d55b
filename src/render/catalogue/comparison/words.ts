import type { EditionDiff } from '../../../model/comparison';
import type { Report, Route } from '../../../model/report';

type Kind = Exclude<keyof EditionDiff, 'before' | 'after'>;

/** The words of comparisons, of differences and of routes. */
export interface ComparisonWords {
  readonly comparison: OutcomeWords;
  readonly diff: DiffWords;
  readonly routes: RouteWords;
  readonly call: Readonly<Record<Route['open'], string>>;
  /** What stands in a cell where there is nothing. */
  readonly nothing: string;
}

export interface OutcomeWords {
  readonly title: string;
  readonly projet: string;
  readonly depot: string;
  readonly noDepot: string;
  readonly possible: string;
  readonly impossible: string;
  readonly amounts: string;
  readonly columns: {
    readonly edition: string;
    readonly call: string;
    readonly grappe: string;
    readonly verdict: string;
    readonly amount: string;
    readonly first: string;
    readonly conditions: string;
  };
  readonly verdict: Readonly<Record<Report['status'], string>>;
  /** Of a project that misses nothing but the time of the call. */
  readonly late: string;
  readonly esms: (observed: string, required: string | null) => string;
  readonly notDue: (amount: string) => string;
  readonly unmet: (count: number) => string;
  readonly undetermined: (count: number) => string;
  readonly toCertify: (count: number) => string;
  readonly unmetLabel: string;
  readonly undeterminedLabel: string;
  readonly callLabel: string;
}

export interface DiffWords {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly same: string;
  readonly sections: Readonly<Record<Kind, string>>;
  readonly wording: string;
  readonly columns: {
    readonly what: string;
    readonly change: string;
    readonly before: string;
    readonly after: string;
  };
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface RouteWords {
  readonly title: string;
  readonly edition: string;
  readonly call: string;
  readonly niveau: string;
  readonly arsDepot: string;
  readonly arsFinanceurs: string;
  readonly window: string;
  readonly committee: string;
}
