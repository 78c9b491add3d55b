import type { CivilDate } from '../kernel/civil-date';
import type { Citation, SourceDocument } from './citation';
import type { Chosen, Interpretation } from './interpretation';
import type { Force, Parameter } from './parameter';
import type { EsmsTest, Rule } from './rule';
import type { Text } from './text';
import type { Evenement, RegionCode } from './vocabulary';

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
  readonly calendars: readonly Calendar[];
  readonly windowBetween?: Chosen<'none' | 'next' | 'previous'>;
  readonly usages: readonly UsageRule[];
  readonly interpretations: readonly Interpretation[];
  readonly limits: readonly Limit[];
}

export interface IdentityItem {
  readonly label: Text;
  readonly value: Text;
  readonly citations: readonly Citation[];
}

export interface GrappeRules {
  /** Codes of the criteria that set the size; absent where the edition sets none. */
  readonly esms?: string;
  readonly og?: string;
  /** Which territory's threshold binds a project in several. */
  readonly territoire: Chosen<'region-majoritaire' | 'le-plus-bas' | 'le-plus-haut'>;
  /** Which ARS receives the file. */
  readonly arsDepot: Chosen<'region-majoritaire' | 'choix-du-porteur'>;
  /** The code of the interpretation that leaves the region open when several have the most ESMS. */
  readonly tie: string;
  /** When a project is of national size. */
  readonly national?: Rule;
}

export interface Exclusion {
  /** The criterion that an excluded ESMS misses. */
  readonly criterion: string;
  /** Excluded is the ESMS of which this is false for certain. */
  readonly eligible: EsmsTest;
  readonly treatment: Chosen<'ecarte' | 'bloque'>;
}

export interface Criterion {
  readonly code: string;
  readonly label: Text;
  readonly force: Chosen<Force>;
  readonly rule: Rule;
  readonly citations: readonly Citation[];
  /** The funding line of which it is a condition; it then doesn't decide eligibility. */
  readonly line?: string;
  /** The edition to which an applicant turns when it is unmet. */
  readonly orientation?: string;
}

export interface Principle {
  readonly code: string;
  readonly label: Text;
  readonly citations: readonly Citation[];
}

export interface FundingRules {
  /** In the order in which they use up a shared cap. */
  readonly lines: readonly FundingLineRule[];
  readonly caps: readonly Chosen<readonly Cap[]>[];
  /** Codes of the principles that make the lines one grant. */
  readonly total: readonly string[];
  readonly shares: {
    readonly base: Chosen<'subvention-entiere' | 'par-ligne'>;
    readonly rounding: Chosen<'plus-fort-reste' | 'arrondi-au-centime'>;
    readonly principles: readonly string[];
  };
}

export interface FundingLineRule {
  readonly code: string;
  readonly label: Text;
  /** What is paid for: each ESMS of which the test holds, or the project once if the rule holds. */
  readonly quantity:
    | { readonly unit: 'esms'; readonly test: EsmsTest }
    | { readonly unit: 'projet'; readonly rule: Rule };
  /** Without it nothing is paid for what is asked. */
  readonly condition?: Rule;
  /** The code of the parameter that gives the amount for one. */
  readonly unitAmount: string;
  /** What is asked and can't be paid: the words of the notice. */
  readonly asked?: { readonly test: EsmsTest; readonly notice: Text };
}

/** At most as many ESMS as the parameter says are paid, over all the lines together. */
export interface Cap {
  readonly parameter: string;
  readonly lines: readonly string[];
}

export interface ScheduleRules {
  readonly milestones: readonly MilestoneRule[];
  readonly rounding: Chosen<'plus-fort-reste' | 'solde-au-dernier'>;
}

export interface MilestoneRule {
  readonly code: string;
  readonly label: Text;
  /** The code of the parameter that gives the share. */
  readonly share: string;
  /** The lines of which it is a share. */
  readonly lines: readonly string[] | 'all';
  readonly trigger: Text;
  readonly documents: readonly Text[];
  readonly conditions: readonly Text[];
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

export interface UsageRule {
  readonly code: string;
  readonly label: Text;
  readonly numerator: Text;
  /** Absent for a plain count. */
  readonly denominator?: Text;
  readonly period: Chosen<Text>;
  /** The code of the parameter that gives the threshold; absent where no text gives one. */
  readonly threshold?: string;
  /** The indicators among which some are to be chosen. */
  readonly among?: Chosen<readonly string[]>;
  readonly citations: readonly Citation[];
}

export interface Limit {
  readonly code: string;
  readonly missing: Text;
  readonly settledBy: Text;
}
