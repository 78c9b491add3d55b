import type { Proof } from '../proof';

/** The words that only the site says; the others are those of the library's catalogue. */
export interface SiteWords {
  readonly glance: string;
  readonly payments: {
    readonly title: string;
    readonly share: string;
    readonly trigger: string;
    readonly unknown: string;
  };
  readonly chart: {
    readonly title: string;
    readonly caption: string;
    readonly horizontal: string;
    readonly vertical: string;
    readonly nothing: string;
    readonly undrawn: string;
    readonly flat: string;
    readonly marks: string;
    readonly supply: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly period: string;
    readonly window: string;
    readonly lastDay: string;
    readonly edition: string;
    readonly windows: string;
    readonly noWindow: string;
  };
  readonly inText: string;
  readonly proof: Readonly<Record<Proof, { readonly label: string; readonly meaning: string }>>;
  readonly authority: string;
  readonly otherSources: (count: number) => string;
  readonly code: string;
  readonly cases: (count: number) => string;
  readonly noCase: string;
  readonly example: { readonly title: string; readonly intro: string; readonly projet: string };
  readonly pages: {
    readonly editions: string;
    readonly code: (title: string) => string;
    readonly codeIntro: string;
    readonly cases: (title: string) => string;
    readonly casesIntro: string;
    readonly casesByCode: string;
    readonly casesInFull: string;
    readonly expected: string;
  };
  readonly differences: {
    readonly title: string;
    readonly intro: string;
    readonly parameter: string;
    readonly table: string;
    readonly changed: string;
    readonly absent: string;
    readonly pairs: string;
    readonly pairsOf: Readonly<Record<'regional' | 'national' | 'same-year', string>>;
  };
  readonly editionsPage: {
    readonly intro: string;
    readonly table: string;
    readonly columns: Readonly<
      Record<'edition' | 'acquisition' | 'cap' | 'size' | 'shares' | 'checked', string>
    >;
    readonly checked: (checked: number, all: number) => string;
  };
}
