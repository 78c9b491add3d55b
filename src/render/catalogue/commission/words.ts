import type { PortfolioSummary } from '../../../model/portfolio';
import type { CriterionStatus, Report } from '../../../model/report';
import type {
  SelectedCandidate,
  Selection,
  SelectionChoices,
  SelectionReason,
  SelectionRule,
} from '../../../model/selection';
import type { UsageReason } from '../../../model/usage';
import type { UsageCountName } from '../../../model/vocabulary';

/** The words around a file before the commission: usage, priorities, selection, portfolios. */
export interface CommissionWords {
  readonly usages: UsagesWords;
  readonly priorities: PrioritiesWords;
  readonly selection: SelectionWords;
  readonly portfolio: PortfolioWords;
  readonly status: Readonly<Record<CriterionStatus, string>>;
  /** What stands in a cell where there is nothing. */
  readonly nothing: string;
}

export interface UsagesWords {
  readonly title: string;
  readonly columns: {
    readonly indicator: string;
    readonly counts: string;
    readonly value: string;
    readonly threshold: string;
    readonly verdict: string;
  };
  readonly reason: Readonly<Record<UsageReason, string>>;
  readonly period: string;
  readonly gap: (gap: string) => string;
  readonly missing: string;
  readonly counts: Readonly<Record<UsageCountName | 'choisis', string>>;
  readonly noThreshold: string;
  readonly notInTexts: string;
  readonly milestone: string;
  readonly waits: (milestone: string) => string;
  readonly condition: string;
  readonly event: string;
  readonly howMany: string;
}

export interface PrioritiesWords {
  readonly title: string;
  readonly dossier: string;
  readonly priorites: string;
  readonly regionales: string;
  readonly empty: string;
  readonly score: string;
  readonly yourWeights: string;
  readonly scored: (value: string, possible: string) => string;
  readonly columns: { readonly item: string; readonly weight: string; readonly state: string };
}

export interface SelectionWords {
  readonly title: string;
  readonly status: Readonly<Record<Selection['status'], string>>;
  readonly columns: {
    readonly rank: string;
    readonly projet: string;
    readonly note: string;
    readonly amount: string;
    readonly decision: string;
  };
  readonly funded: (annee: string) => string;
  readonly outcome: Readonly<Record<Exclude<SelectedCandidate['outcome'], 'funded'>, string>>;
  readonly reason: Readonly<Record<SelectionReason, string>>;
  readonly credits: string;
  readonly creditColumns: {
    readonly annee: string;
    readonly amount: string;
    readonly spent: string;
    readonly left: string;
    readonly projets: string;
  };
  readonly total: string;
  readonly ties: string;
  readonly tie: (note: string, projets: string) => string;
  readonly overflows: string;
  readonly overflow: (projets: string, asked: string, annee: string, left: string) => string;
  readonly rules: string;
  readonly choice: {
    readonly [Rule in keyof SelectionChoices]: Readonly<Record<SelectionChoices[Rule], string>>;
  };
  readonly by: Readonly<Record<SelectionRule['by'], string>>;
  readonly decisive: string;
  readonly indifferent: string;
  readonly principles: string;
}

export interface PortfolioWords {
  readonly title: string;
  readonly reports: (count: number) => string;
  readonly amounts: Readonly<Record<PortfolioSummary['verdicts'], string>>;
  readonly total: string;
  readonly sections: {
    readonly statuses: string;
    readonly editions: string;
    readonly regions: string;
    readonly operations: string;
    readonly niveaux: string;
  };
  readonly columns: {
    readonly projets: string;
    readonly esms: string;
    readonly amount: string;
    readonly share: string;
    readonly coverage: string;
  };
  readonly status: Readonly<Record<Report['status'], string>>;
  /** What a group without a code holds. */
  readonly others: {
    readonly regions: string;
    readonly operations: string;
    readonly niveaux: string;
  };
  readonly rounding: string;
}
