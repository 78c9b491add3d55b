import type { CivilDate } from '../kernel/civil-date';
import type { Citation, SourceDocument } from './citation';
import type { Chosen, Interpretation } from './interpretation';
import type { Force, Parameter } from './parameter';
import type { EsmsTest, Rule } from './rule';
import type { Text } from './text';
import type { Evenement, RegionCode, UsageCountName } from './vocabulary';

/**
 * One call of the programme, restated in full from its own texts: data only, without a function.
 * Everything that may depend on an interpretation is a `Chosen`.
 */
export interface Edition {
  readonly id: string;
  readonly title: Text;
  readonly phase: 'amorçage' | 'généralisation';
  readonly annee: number;
  readonly niveau: 'regional' | 'national';
  /** What the texts say of the edition as a whole. */
  readonly identity: readonly IdentityItem[];
  readonly documents: readonly SourceDocument[];
  readonly parameters: readonly Parameter[];
  readonly grappe: GrappeRules;
  /** ESMS that the edition can't fund: set aside, or a reason to refuse. */
  readonly exclusions: readonly Exclusion[];
  /** In the order of the text. */
  readonly criteria: readonly Criterion[];
  /** Rules of computation or procedure: they give no verdict, steps cite them. */
  readonly principles: readonly Principle[];
  readonly funding: FundingRules;
  readonly schedule: ScheduleRules;
  /** The days outside of which the call was certainly not open, wherever its calendar is unknown. */
  readonly periode: {
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly citations: readonly Citation[];
  };
  readonly calendars: readonly Calendar[];
  readonly windowBetween?: Chosen<'none' | 'next' | 'previous'>;
  readonly usages: readonly UsageRule[];
  readonly interpretations: readonly Interpretation[];
  readonly limits: readonly Limit[];
}

/** Something that the texts say of the edition as a whole: its envelope, its targets, its outcome. */
export interface IdentityItem {
  readonly label: Text;
  readonly value: Text;
  readonly citations: readonly Citation[];
}

/** How an edition sizes a grappe, and where its file goes. */
export interface GrappeRules {
  /** Codes of the criteria that set the size; absent where the edition sets none. */
  readonly esms?: string;
  readonly og?: string;
  /** Which territory's threshold binds a project in several. */
  readonly territoire: Chosen<'region-majoritaire' | 'le-plus-bas' | 'le-plus-haut'>;
  /** Which ARS receives the file; `aucune`: it goes to the national call. */
  readonly arsDepot: Chosen<'region-majoritaire' | 'choix-du-porteur' | 'aucune'>;
  /** The code of the interpretation that leaves the region open when several have the most ESMS. */
  readonly tie: string;
  /** When a project is of national size. */
  readonly national?: Rule;
}

/** A kind of ESMS that the edition can't fund. */
export interface Exclusion {
  /** The criterion that an excluded ESMS misses. */
  readonly criterion: string;
  /** Excluded is the ESMS of which this is false for certain. */
  readonly eligible: EsmsTest;
  readonly treatment: Chosen<'ecarte' | 'bloque'>;
}

/** A condition, a recommendation or a priority of the text, with its rule. */
export interface Criterion {
  readonly code: string;
  readonly label: Text;
  readonly force: Chosen<Force>;
  readonly rule: Rule;
  readonly citations: readonly Citation[];
  /** The funding lines of which it is a condition; it then doesn't decide eligibility. */
  readonly lines?: readonly string[];
  /** The edition to which an applicant turns when it is unmet. */
  readonly orientation?: string;
}

/** A rule of computation or of procedure, which gives no verdict of its own. */
export interface Principle {
  readonly code: string;
  readonly label: Text;
  readonly citations: readonly Citation[];
}

/** How the grant of an edition is computed. */
export interface FundingRules {
  /** In the order in which they use up a shared cap. */
  readonly lines: readonly FundingLineRule[];
  readonly caps: readonly Chosen<readonly Cap[]>[];
  /** Codes of the principles that make the lines one grant. */
  readonly total: readonly string[];
  /** Home services are paid for their essential hours only, where the edition says so. */
  readonly hours?: {
    /** The ESMS that are paid so. */
    readonly test: EsmsTest;
    /** The share of essential hours, of each ESMS or over the project. */
    readonly counted: Chosen<'par-esms' | 'par-projet'>;
  };
  readonly shares: {
    /** `aucune`: one ARS carries the grant. `inconnue`: no text says how they share it. */
    readonly base: Chosen<'subvention-entiere' | 'par-ligne' | 'aucune' | 'inconnue'>;
    readonly rounding: Chosen<'plus-fort-reste' | 'arrondi-au-centime'>;
    readonly principles: readonly string[];
  };
}

/** One line of the grant: what is counted, and the tariff for one. */
export interface FundingLineRule {
  readonly code: string;
  readonly label: Text;
  /** What is paid for: each ESMS of which the test holds, or the project once if the rule holds. */
  readonly quantity:
    | { readonly unit: 'esms'; readonly test: EsmsTest }
    | { readonly unit: 'projet'; readonly rule: Rule };
  /** Without it nothing is paid for what is asked. */
  readonly condition?: Rule;
  /** The line whose ESMS left unpaid by its cap are those of this one: a further tier. */
  readonly beyond?: string;
  /** Paid to another than the OG, and no part of the grant. */
  readonly outside?: Chosen<boolean>;
  /** The code of the parameter that gives the amount for one. */
  readonly unitAmount: string;
  /** What is asked and can't be paid: the words of the notice. */
  readonly asked?: { readonly test: EsmsTest; readonly notice: Text };
}

/** At most as many ESMS as the parameter says are paid, over all the lines together. */
export interface Cap {
  readonly parameter: string;
  readonly lines: readonly string[];
  /** It binds only where a user supplies the number, which no text read gives. */
  readonly ifSupplied?: true;
}

/** In which instalments the grant of an edition is paid. */
export interface ScheduleRules {
  readonly milestones: readonly MilestoneRule[];
  readonly rounding: Chosen<'plus-fort-reste' | 'solde-au-dernier'>;
}

/** One instalment: its share, what triggers it and when it is due. */
export interface MilestoneRule {
  readonly code: string;
  readonly label: Text;
  /** The code of the parameter that gives the share. */
  readonly share: string;
  /** The lines of which it is a share. */
  readonly lines: Chosen<readonly string[] | 'all'>;
  readonly trigger: Text;
  readonly documents: readonly Text[];
  readonly conditions: readonly Text[];
  /** It is paid only once the use of the DUI is verified. */
  readonly usages?: true;
  /** When it is due; absent where no text says. */
  readonly due?: Chosen<DueRule>;
  readonly citations: readonly Citation[];
}

/** A day that follows from events. */
export type DueRule =
  | { readonly kind: 'event'; readonly event: Evenement }
  | { readonly kind: 'latest'; readonly of: readonly Chosen<DueRule>[] }
  | {
      readonly kind: 'after';
      readonly delay: string;
      readonly counted: Chosen<'mois-calendaire' | 'trente-jours'>;
      readonly from: Chosen<DueRule>;
    };

/** The windows and committees of one authority. */
export interface Calendar {
  readonly authority: RegionCode | 'national';
  readonly windows: readonly {
    readonly from: CivilDate | null;
    readonly to: CivilDate;
    readonly committee?: Text;
  }[];
  readonly note?: Text;
  readonly citations: readonly Citation[];
}

/** An indicator of the use of the DUI, on which the last instalment depends. */
export interface UsageRule {
  readonly code: string;
  readonly label: Text;
  readonly numerator: Text;
  /** Absent for a plain count. */
  readonly denominator?: Text;
  readonly period: Chosen<Text>;
  /** What it is computed from; absent for a choice among others, and where no text says. */
  readonly counts?: UsageCounted;
  /** The code of the limit that says why nothing is counted, where no text does. */
  readonly because?: string;
  /** The code of the parameter that gives the threshold; absent where nothing is to be compared. */
  readonly threshold?: string;
  /** The indicators among which some are to be chosen. */
  readonly among?: Chosen<readonly string[]>;
  readonly citations: readonly Citation[];
}

/** The counts of an indicator: one, or one over another. */
export interface UsageCounted {
  readonly numerator: UsageCountName;
  readonly denominator?: UsageCountName;
  /** By the text's own words the numerator is a part of the denominator: it can't be more. */
  readonly isPart?: true;
}

/** Something that the texts read don't tell, and what would settle it. */
export interface Limit {
  readonly code: string;
  readonly missing: Text;
  readonly settledBy: Text;
}
