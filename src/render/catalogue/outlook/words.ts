import type { Engagement } from '../../../model/adjustment';
import type { Report } from '../../../model/report';
import type { Effect } from '../../../model/sensitivity';

/** The words of what could be otherwise: adjustments, and what a result depends on. */
export interface OutlookWords {
  readonly adjustments: AdjustmentWords;
  readonly sensitivity: SensitivityWords;
  /** A verdict beside its amount. */
  readonly outcome: (verdict: string, amount: string) => string;
  readonly unknownAmount: string;
  readonly verdict: Readonly<Record<Report['status'], string>>;
}

export interface AdjustmentWords {
  readonly title: string;
  readonly nothing: string;
  readonly ways: (count: number) => string;
  readonly way: (number: number) => string;
  readonly impossible: string;
  readonly incompatible: (codes: readonly string[]) => string;
  readonly orientation: (edition: string) => string;
  readonly after: (outcome: string) => string;
  readonly changes: ChangeWords;
}

export interface ChangeWords {
  readonly addEsms: (count: number, what: string) => string;
  readonly newRegion: string;
  readonly orElse: (alternatives: string) => string;
  readonly addOg: (count: number) => string;
  readonly connect: (count: number, among: string, isChoice: boolean) => string;
  readonly commit: Readonly<Record<Engagement, string>>;
  readonly file: (date: string, instead: string) => string;
  readonly reschedule: (event: string, date: string, instead: string) => string;
  readonly fileUnder: (title: string) => string;
  readonly drop: (count: number) => string;
  readonly planOperation: (count: number, operation: string) => string;
  readonly certify: (label: string) => string;
  readonly regroup: (form: string) => string;
  readonly supply: (field: string, value: string) => string;
  readonly amoa: Readonly<Record<'marche' | 'pilotage', string>>;
  readonly hours: (essential: number, other: number) => string;
  readonly noService: string;
}

export interface SensitivityWords {
  readonly title: string;
  readonly current: (outcome: string) => string;
  /** Of the verdict and the total: whether each is the same under all readings. */
  readonly holds: {
    readonly both: string;
    readonly status: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    readonly total: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  };
  readonly interpretations: string;
  readonly missing: string;
  readonly effect: Readonly<Record<Effect, string>>;
  readonly chosen: string;
  readonly changed: (criteria: string) => string;
  readonly without: string;
  readonly complete: string;
  readonly ifValue: (value: string) => string;
}
