import type { CompletenessResult, FundingLine, Report } from '../../model/report';

/** The headings and sentences of the explanation of a report. */
export interface ReportWords {
  readonly verdict: Readonly<Record<Report['status'], string>>;
  readonly call: string;
  /** Why the verdict is what it is, from how many criteria decide it. */
  readonly because: Readonly<Record<Report['status'], (deciding: number) => string>>;
  readonly subjectToCertification: (points: number) => string;
  readonly sections: SectionWords;
  readonly criterion: CriterionWords;
  readonly grappe: GrappeWords;
  readonly funding: FundingWords;
  readonly schedule: ScheduleWords;
  readonly completeness: Readonly<Record<CompletenessResult['status'], string>>;
  readonly noList: string;
  readonly settledBy: string;
}

export interface SectionWords {
  readonly toCertify: string;
  readonly unmet: string;
  readonly undetermined: string;
  readonly advice: string;
  readonly lineConditions: string;
  readonly openAdvice: string;
  readonly met: string;
  readonly notApplicable: string;
  readonly grappe: string;
  readonly funding: string;
  readonly shares: string;
  readonly schedule: string;
  readonly completeness: string;
  readonly notices: string;
  readonly interpretations: string;
  readonly supplied: string;
  readonly limits: string;
}

export interface CriterionWords {
  readonly observed: (value: string) => string;
  readonly required: (value: string) => string;
  readonly requiredDates: (value: string, count: number) => string;
  readonly lacking: (count: string) => string;
  readonly tooMany: (count: string) => string;
  readonly reason: (reason: string) => string;
  readonly missing: string;
  readonly notInTexts: string;
  readonly conditionOf: (lines: readonly string[]) => string;
}

export interface GrappeWords {
  readonly territoire: string;
  readonly esms: string;
  readonly og: string;
  readonly niveau: string;
  readonly arsDepot: string;
  readonly minimum: (count: string) => string;
  readonly oneOf: (regions: string) => string;
  readonly anyArs: string;
}

export interface FundingWords {
  readonly notDue: string;
  readonly ifEligible: string;
  readonly nothingAsked: string;
  /** What a count stands for in a computation. */
  readonly counted: Readonly<Record<FundingLine['unit'], (count: string) => string>>;
  readonly asked: (asked: string, financed: string) => string;
  readonly noneFinanced: { readonly esms: (asked: string) => string; readonly projet: string };
  readonly notFunded: string;
  /** A line that is paid to another than the organisme gestionnaire. */
  readonly outside: string;
  readonly total: string;
  readonly toBeExact: string;
  readonly region: string;
  readonly esms: string;
  readonly amount: string;
}

export interface ScheduleWords {
  readonly milestone: string;
  readonly share: string;
  readonly amount: string;
  readonly trigger: string;
  readonly due: string;
  readonly on: string;
  readonly noDelay: string;
  readonly waitsFor: string;
  readonly document: string;
  readonly condition: string;
}
