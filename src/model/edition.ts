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
  /** Its code, stable for ever: `amorcage-temps-1`. */
  readonly id: string;
  /** In both languages. */
  readonly title: Text;
  /** The phase of the programme to which the call belongs. */
  readonly phase: 'amorçage' | 'généralisation';
  /** The year of the call. */
  readonly annee: number;
  /** Whether ARS take the files, or one national call does. */
  readonly niveau: 'regional' | 'national';
  /** What the texts say of the edition as a whole. */
  readonly identity: readonly IdentityItem[];
  /** Every document that its citations name. */
  readonly documents: readonly SourceDocument[];
  /** Every value that its rules use, each with its proof. */
  readonly parameters: readonly Parameter[];
  /** How the group is sized, and where its file goes. */
  readonly grappe: GrappeRules;
  /** ESMS that the edition can't fund: set aside, or a reason to refuse. */
  readonly exclusions: readonly Exclusion[];
  /** In the order of the text. */
  readonly criteria: readonly Criterion[];
  /** Rules of computation or procedure: they give no verdict, steps cite them. */
  readonly principles: readonly Principle[];
  /** Its lines, caps and shares. */
  readonly funding: FundingRules;
  /** Its instalments. */
  readonly schedule: ScheduleRules;
  /** The days outside of which the call was certainly not open, wherever its calendar is unknown. */
  readonly periode: {
    /** The first of these days. */
    readonly from: CivilDate;
    /** The last of these days. */
    readonly to: CivilDate;
    /** What proves them. */
    readonly citations: readonly Citation[];
  };
  /** Windows and committees, as far as the texts read give them. */
  readonly calendars: readonly Calendar[];
  /** The window of a file that comes between two; absent for none. */
  readonly windowBetween?: Chosen<'none' | 'next' | 'previous'>;
  /** The indicators of use; empty where no text read names any. */
  readonly usages: readonly UsageRule[];
  /** The questions that the texts leave open. */
  readonly interpretations: readonly Interpretation[];
  /** What the texts read don't tell. */
  readonly limits: readonly Limit[];
}

/** Something that the texts say of the edition as a whole: its envelope, its targets, its outcome. */
export interface IdentityItem {
  /** What is told: the envelope, the targets, the outcome. */
  readonly label: Text;
  /** What the texts say of it. */
  readonly value: Text;
  /** What proves it; empty where no text does. */
  readonly citations: readonly Citation[];
}

/** How an edition sizes a grappe, and where its file goes. */
export interface GrappeRules {
  /** Codes of the criteria that set the size; absent where the edition sets none. */
  readonly esms?: string;
  /** The criterion on the number of OG; absent where there is none. */
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
  /** `ecarte`: set aside, the others count. `bloque`: one of them refuses the project. */
  readonly treatment: Chosen<'ecarte' | 'bloque'>;
}

/** A condition, a recommendation or a priority of the text, with its rule. */
export interface Criterion {
  /** Dotted and stable for ever: `grappe.minimum-esms`. */
  readonly code: string;
  /** What it asks, in a few words. */
  readonly label: Text;
  /** After the text's own modal verb. Only `required` decides. */
  readonly force: Chosen<Force>;
  /** What has to hold. */
  readonly rule: Rule;
  /** What proves it. */
  readonly citations: readonly Citation[];
  /** The funding lines of which it is a condition; it then doesn't decide eligibility. */
  readonly lines?: readonly string[];
  /** The edition to which an applicant turns when it is unmet. */
  readonly orientation?: string;
}

/** A rule of computation or of procedure, which gives no verdict of its own. */
export interface Principle {
  /** Dotted and stable for ever: `financement.unique`. */
  readonly code: string;
  /** What it says, in a few words. */
  readonly label: Text;
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** How the grant of an edition is computed. */
export interface FundingRules {
  /** In the order in which they use up a shared cap. */
  readonly lines: readonly FundingLineRule[];
  /** How many ESMS are paid at most; empty where no cap is known. */
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
  /** How the ARS of several regions share the cost. */
  readonly shares: {
    /** `aucune`: one ARS carries the grant. `inconnue`: no text says how they share it. */
    readonly base: Chosen<'subvention-entiere' | 'par-ligne' | 'aucune' | 'inconnue'>;
    /** What becomes of the cents: to the largest remainders, or each share rounded and the rest to the first ARS. */
    readonly rounding: Chosen<'plus-fort-reste' | 'arrondi-au-centime'>;
    /** Codes of the principles that it follows. */
    readonly principles: readonly string[];
  };
}

/** One line of the grant: what is counted, and the tariff for one. */
export interface FundingLineRule {
  /** Stable for ever: `acquisition`, `amoa-marche`. */
  readonly code: string;
  /** What is paid for. */
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
  readonly asked?: {
    /** The ESMS that ask for it. */
    readonly test: EsmsTest;
    /** What the report says of them. */
    readonly notice: Text;
  };
}

/** At most as many ESMS as the parameter says are paid, over all the lines together. */
export interface Cap {
  /** The code of the parameter that gives the number. */
  readonly parameter: string;
  /** Codes of the lines that share it. */
  readonly lines: readonly string[];
  /** It binds only where a user supplies the number, which no text read gives. */
  readonly ifSupplied?: true;
}

/** In which instalments the grant of an edition is paid. */
export interface ScheduleRules {
  /** In the order in which they are paid. */
  readonly milestones: readonly MilestoneRule[];
  /** What becomes of the cents: to the largest remainders, or to the last instalment. */
  readonly rounding: Chosen<'plus-fort-reste' | 'solde-au-dernier'>;
}

/** One instalment: its share, what triggers it and when it is due. */
export interface MilestoneRule {
  /** Stable for ever: `demarrage`, `convention`. */
  readonly code: string;
  /** Its name. */
  readonly label: Text;
  /** The code of the parameter that gives the share. */
  readonly share: string;
  /** The lines of which it is a share. */
  readonly lines: Chosen<readonly string[] | 'all'>;
  /** What sets it off, in the words of the field. */
  readonly trigger: Text;
  /** What has to be handed in; empty where no text read says. */
  readonly documents: readonly Text[];
  /** What else has to hold; empty where no text read says. */
  readonly conditions: readonly Text[];
  /** It is paid only once the use of the DUI is verified. */
  readonly usages?: true;
  /** When it is due; absent where no text says. */
  readonly due?: Chosen<DueRule>;
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** A day that follows from events. */
export type DueRule =
  | { readonly kind: 'event'; readonly event: Evenement }
  | { readonly kind: 'latest'; readonly of: readonly Chosen<DueRule>[] }
  | {
      /** So many months after a day. */
      readonly kind: 'after';
      /** The code of the parameter that gives the delay, in months. */
      readonly delay: string;
      /** By months of the calendar, or by thirty days each. */
      readonly counted: Chosen<'mois-calendaire' | 'trente-jours'>;
      /** The day from which it is counted. */
      readonly from: Chosen<DueRule>;
    };

/** The windows and committees of one authority. */
export interface Calendar {
  /** INSEE code of the region whose ARS sets it, or the whole country. */
  readonly authority: RegionCode | 'national';
  /** Periods for filing, both days included; empty where no day is known. */
  readonly windows: readonly {
    /** The first day; null where no text read gives it. */
    readonly from: CivilDate | null;
    /** The last day. */
    readonly to: CivilDate;
    /** When the files are looked at; absent where no text read says. */
    readonly committee?: Text;
  }[];
  /** What else the texts say of it. */
  readonly note?: Text;
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** An indicator of the use of the DUI, on which the last instalment depends. */
export interface UsageRule {
  /** Dotted and stable for ever: `usage.mssante`. */
  readonly code: string;
  /** Its name. */
  readonly label: Text;
  /** What is counted. */
  readonly numerator: Text;
  /** Absent for a plain count. */
  readonly denominator?: Text;
  /** Over which period. */
  readonly period: Chosen<Text>;
  /** What it is computed from; absent for a choice among others, and where no text says. */
  readonly counts?: UsageCounted;
  /** The code of the limit that says why nothing is counted, where no text does. */
  readonly because?: string;
  /** The code of the parameter that gives the threshold; absent where nothing is to be compared. */
  readonly threshold?: string;
  /** The indicators among which some are to be chosen. */
  readonly among?: Chosen<readonly string[]>;
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** The counts of an indicator: one, or one over another. */
export interface UsageCounted {
  /** The field of the counts that is counted. */
  readonly numerator: UsageCountName;
  /** The field over which it is taken; absent for a plain count. */
  readonly denominator?: UsageCountName;
  /** By the text's own words the numerator is a part of the denominator: it can't be more. */
  readonly isPart?: true;
}

/** Something that the texts read don't tell, and what would settle it. */
export interface Limit {
  /** Dotted and stable for ever: `limite.instruction`. */
  readonly code: string;
  /** What the texts read don't tell. */
  readonly missing: Text;
  /** The document or the person that could tell. */
  readonly settledBy: Text;
}
