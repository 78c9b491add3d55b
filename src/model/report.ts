import type { CivilDate } from '../kernel/civil-date';
import type { JsonPointer } from '../kernel/json-pointer';
import type { Citation, SourceDocument } from './citation';
import type { CriterionStatus, Euros, EurosBounds, Observation, Rate } from './figures';
import type { Force, ParameterValue, Unit } from './parameter';
import type { CriterionStep, DateStep, Step } from './step';
import type { Text } from './text';
import type { RegionCode, Territoire } from './vocabulary';

export type {
  CountBounds,
  CriterionStatus,
  Euros,
  EurosBounds,
  Observation,
  Rate,
} from './figures';

/** A missing fact, and the codes of the criteria or lines that need it; `shares` for those of the ARS. */
export interface MissingInput {
  /** Where the fact would stand in the project file. */
  readonly path: JsonPointer;
  /** Codes of what waits for it. */
  readonly neededFor: readonly string[];
}

/** Everything that an edition answers about a project. It is plain JSON. */
export interface Report {
  /** The `id` of the edition. */
  readonly edition: string;
  /** In French; the report's `translations` give the English. */
  readonly editionTitle: string;
  /** Decided by the `required` criteria alone. */
  readonly status: 'eligible' | 'ineligible' | 'undetermined';
  /** Codes of the criteria on which only the applicant's word stands. */
  readonly toCertify: readonly string[];
  /** The verdict, criterion by criterion. */
  readonly eligibility: EligibilityResult;
  /** Whether the file holds what the call asks for. */
  readonly completeness: CompletenessResult;
  /** The size of the group, its territory, its level. */
  readonly grappe: GrappeResult;
  /** What the tariff gives, due or not: `status` tells. */
  readonly funding: FundingResult;
  /** When it is paid. */
  readonly schedule: ScheduleResult;
  /** What was set aside, not funded or not recognised. */
  readonly notices: readonly Notice[];
  /** What the library can't know of this edition. */
  readonly limits: readonly ReportLimit[];
  /** What the codes in the `unknown` lists stand for, and what would settle them. */
  readonly unknown: Readonly<Record<string, string>>;
  /** The interpretations in which the caller departed from the default. */
  readonly interpretations: Readonly<Record<string, string>>;
  /** The values that a user supplied in place of those of the edition. */
  readonly supplied: readonly SuppliedParameter[];
  /** The documents that the citations name, by id. */
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** Labels, messages and conditions stand in French; this gives the English of each. */
  readonly translations: {
    /** By the French words. */
    readonly en: Readonly<Record<string, string>>;
  };
  /** What the steps name, where the report was asked for in detail. */
  readonly detail?: ReportDetail;
}

/** The parameters and interpretations that the steps of a report name, by code. */
export interface ReportDetail {
  /** By code. */
  readonly parameters: Readonly<Record<string, ReportParameter>>;
  /** By code. */
  readonly interpretations: Readonly<Record<string, ReportInterpretation>>;
}

/** A parameter with the value that was used, and its proof. */
export interface ReportParameter {
  /** In French; the report's `translations` give the English. */
  readonly label: string;
  /** The value that was used. */
  readonly value: ParameterValue;
  /** What it is counted in. */
  readonly unit: Unit;
  /** What proves it. */
  readonly citations: readonly Citation[];
  /** The interpretation whose choice gives the value. */
  readonly interpretation?: string;
  /** Set where a user supplied the value. */
  readonly suppliedBy?: 'user';
}

/** An interpretation with the choice that was made in it. */
export interface ReportInterpretation {
  /** In French; the report's `translations` give the English. */
  readonly question: string;
  /** The code of the choice. */
  readonly choice: string;
  /** The answer, in French. */
  readonly label: string;
  /** Whether the edition makes this choice itself. */
  readonly isDefault: boolean;
  /** What the texts say of it. */
  readonly citations: readonly Citation[];
}

/** The verdict on a project, criterion by criterion. */
export interface EligibilityResult {
  /** Decided by the `required` criteria alone. */
  readonly status: Report['status'];
  /** In the order of the text. */
  readonly criteria: readonly CriterionResult[];
  /** Facts that the file lacks and some criterion needs. */
  readonly missing: readonly MissingInput[];
}

/** Whether the file contains what the call asks for; it doesn't decide eligibility. */
export interface CompletenessResult {
  /** `undetermined` also where no text read lists what the file must contain. */
  readonly status: 'complete' | 'incomplete' | 'undetermined';
  /** In the order of the text; empty where no text read lists them. */
  readonly items: readonly CriterionResult[];
}

/** The verdict on one criterion, with what was observed, required and lacking. */
export interface CriterionResult {
  /** That of the criterion in the edition. */
  readonly code: string;
  /** In French; the report's `translations` give the English. */
  readonly label: string;
  /** How binding it is. Only `required` decides. */
  readonly force: Force;
  /** `to-certify` where only the applicant can say, `undetermined` where a fact or a text is missing. */
  readonly status: CriterionStatus;
  /** What the file says, where something is compared. */
  readonly observed?: Observation;
  /** What the edition asks for, where something is compared and the text gives it. */
  readonly required?: Observation;
  /** How much is missing, or too much: 0 when met. */
  readonly gap?: number;
  /** Why it is met, where an exception or alternative decides. */
  readonly reason?: string;
  /** Pointers to the facts whose absence leaves it undetermined. */
  readonly missing?: readonly JsonPointer[];
  /** Codes of the parameters, interpretations or limits that leave it undetermined. */
  readonly unknown?: readonly string[];
  /** The funding lines of which it is a condition; it then doesn't decide eligibility. */
  readonly lines?: readonly string[];
  /** How the verdict was reached, in a detailed report. */
  readonly step?: CriterionStep;
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** A number of the grappe beside the one that the edition asks for, in ESMS or in OG. */
export interface GrappeMeasure {
  /** How many the file has. */
  readonly observed: number;
  /** Null where the edition asks for no minimum, or where it isn't known which one binds. */
  readonly required: number | null;
  /** How many are lacking; null where unknown. */
  readonly gap: number | null;
}

/** The size of the grappe, its territory, its level and the ARS that receives the file. */
export interface GrappeResult {
  /** Whether both sizes reach what the edition asks for or aims at, whatever the force. */
  readonly status: 'met' | 'unmet' | 'undetermined';
  /** Which thresholds bind; null where regions are missing or leave it open. */
  readonly territoire: Territoire | null;
  /** In ESMS. */
  readonly esms: GrappeMeasure;
  /** In organismes gestionnaires. */
  readonly og: GrappeMeasure;
  /** Null where missing facts leave it open. */
  readonly niveau: 'regional' | 'multiregional' | 'national' | null;
  /** Null for a national call, and where regions are missing, tie, or leave the choice open. */
  readonly arsDepot: RegionCode | null;
  /** The regions among which the ARS of filing lies: one when it is known, none for a national call. */
  readonly arsDepotPossibles: readonly RegionCode[];
  /** The ESMS that count, in order of region code; last those whose region the file doesn't give. */
  readonly regions: readonly RegionSize[];
}

/** How many ESMS a project has in a region; null where the file doesn't give the region. */
export interface RegionSize {
  /** INSEE code; null where the file doesn't give it. */
  readonly region: RegionCode | null;
  /** How many. */
  readonly esms: number;
}

/** What the tariff gives for a project as described, in euros. */
export interface FundingResult {
  /** `determined` when the total is exact. */
  readonly status: 'determined' | 'bounded';
  /** Null when it isn't exact; `bounds` always stand. */
  readonly total: Euros | null;
  /** Between what the total lies; the same at both ends when exact. */
  readonly bounds: EurosBounds;
  /** In the order of the edition. */
  readonly lines: readonly FundingLine[];
  /** What each ARS pays, in order of region code. */
  readonly shares: readonly ArsShare[];
  /** How the total was reached. */
  readonly step: Step;
  /** Facts that the file lacks and some amount needs. */
  readonly missing: readonly MissingInput[];
  /** Codes of the parameters, interpretations or limits that leave an amount unknown. */
  readonly unknown: readonly string[];
}

/** One line of the grant, in euros. */
export interface FundingLine {
  /** That of the line in the edition. */
  readonly code: string;
  /** In French; the report's `translations` give the English. */
  readonly label: string;
  /** What is counted: ESMS, or the project once. */
  readonly unit: 'esms' | 'projet';
  /** How many ask for it; null when not exact. */
  readonly quantity: number | null;
  /** How many of them are paid; null when not exact. */
  readonly financed: number | null;
  /** How `financed` was reached, in a detailed report. */
  readonly financedStep?: Step;
  /** Null when no text read gives it exactly. */
  readonly unitAmount: Euros | null;
  /** Null when not exact; `bounds` always stand. */
  readonly amount: Euros | null;
  /** Between what the amount lies. */
  readonly bounds: EurosBounds;
  /** The lines that pay the ESMS beyond its cap, where there is a further tier. */
  readonly next?: readonly string[];
  /** Paid to another than the OG: no part of the grant nor of its total. */
  readonly outside?: true;
  /** How the amount was reached. */
  readonly step: Step;
  /** What proves its tariff. */
  readonly citations: readonly Citation[];
}

/** What the ARS of a region pays, in euros, for how many ESMS. */
export interface ArsShare {
  /** INSEE code of the region. */
  readonly region: RegionCode;
  /** How many ESMS of the project it has. */
  readonly esms: number;
  /** Null when not exact. */
  readonly amount: Euros | null;
  /** How an exact amount was reached, in a detailed report. */
  readonly step?: Step;
}

/** The instalments of the grant. */
export interface ScheduleResult {
  /** `determined` when every amount is exact. */
  readonly status: 'determined' | 'bounded';
  /** In the order in which they are paid. */
  readonly milestones: readonly Milestone[];
}

/** One instalment: its amount in euros, what triggers it and when it is due. */
export interface Milestone {
  /** That of the instalment in the edition. */
  readonly code: string;
  /** In French; the report's `translations` give the English. */
  readonly label: string;
  /** Null where no text read gives it. */
  readonly share: Rate | null;
  /** Codes of the lines of which it is a share. */
  readonly lines: readonly string[] | 'all';
  /** Null when not exact; `bounds` always stand. */
  readonly amount: Euros | null;
  /** Between what the amount lies. */
  readonly bounds: EurosBounds;
  /** What sets it off, in French. */
  readonly trigger: string;
  /** Null where no text gives a delay, or an event has no date yet. */
  readonly due: CivilDate | null;
  /** How the amount and the day were reached, in a detailed report; no day without a rule for it. */
  readonly amountStep?: Step;
  /** How `due` was reached, in a detailed report; absent without a rule for it. */
  readonly dueStep?: DateStep;
  /** What has to be handed in, in French. */
  readonly documents: readonly string[];
  /** What else has to hold, in French. */
  readonly conditions: readonly string[];
  /** Events whose dates are needed for `due`. */
  readonly missing: readonly JsonPointer[];
  /** Codes of the parameters that no text gives. */
  readonly unknown: readonly string[];
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** Whether a project could apply under an edition on its filing date, and where its file goes. */
export interface Route {
  /** The `id` of the edition. */
  readonly edition: string;
  /** The level of the project under this edition; null where missing facts leave it open. */
  readonly niveau: GrappeResult['niveau'];
  /** `unknown` where facts or calendars leave it open. */
  readonly open: 'open' | 'closed' | 'unknown';
  /** The ARS that receives the file; null for the national call, on a tie, or while open. */
  readonly arsDepot: RegionCode | null;
  /** The regions whose ARS share the cost; none where one ARS carries the whole grant. */
  readonly arsFinanceurs: readonly RegionCode[];
  /** The selection window in which the filing date falls, and its committee, as far as known. */
  readonly window: {
    /** The first day; null where no text read gives it. */
    readonly from: CivilDate | null;
    /** The last day. */
    readonly to: CivilDate;
    /** When the files are looked at; null where no text read says. */
    readonly committee: Text | null;
    /** What else the calendar says: committees that no text ties to a window, days unknown. */
    readonly note: Text | null;
  } | null;
  /** What makes it closed or unknown, or deserves a word. */
  readonly reasons: readonly RouteReason[];
  /** What proves the calendar. */
  readonly citations: readonly Citation[];
}

/** Why a route is closed or open to question. */
export interface RouteReason {
  /** The criterion, or `periode`, `depot.hors-fenetre`, `ars-depot.egalite`. */
  readonly code: string;
  /** In both languages. */
  readonly text: Text;
  /** Pointers to the facts that would settle it. */
  readonly missing?: readonly JsonPointer[];
}

/** Something that was set aside, not funded or not recognised. */
export interface Notice {
  /** Stable for ever: what happened. */
  readonly code: string;
  /** What it is about in the project file; absent where that is the whole. */
  readonly path?: JsonPointer;
  /** In French; the report's `translations` give the English. */
  readonly message: string;
}

/** A value that a user supplied, with its citation. */
export interface SuppliedParameter {
  /** That of the parameter in the edition. */
  readonly code: string;
  /** In French; the report's `translations` give the English. */
  readonly label: string;
  /** The value that the user gave. */
  readonly value: ParameterValue;
  /** Where the user read it. */
  readonly citation: Citation;
}

/** Something that the texts read don't tell, and what would settle it. */
export interface ReportLimit {
  /** That of the limit in the edition. */
  readonly code: string;
  /** What the texts read don't tell, in French. */
  readonly missing: string;
  /** What could tell it, in French. */
  readonly settledBy: string;
}
