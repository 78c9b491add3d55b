import type { JsonPointer } from '../kernel/json-pointer';
import type { Citation, SourceDocument } from './citation';
import type { ComparedCriterion } from './comparison';
import type { Principle } from './edition';
import type { InputIssue } from './input-issue';
import type { Parameter } from './parameter';
import type { Projet } from './projet';
import type {
  CountBounds,
  CriterionStatus,
  Euros,
  EurosBounds,
  FundingLine,
  FundingResult,
  GrappeResult,
  Report,
} from './report';
import type { Text } from './text';

/** What a split and a merge both say of the edition and of the worth of their figures. */
export interface Arithmetic {
  /** The `id` of the edition. */
  readonly edition: string;
  /** In both languages. */
  readonly title: Text;
  /** The figures are arithmetic on the tariff; who decides, and what no text read tells. */
  readonly caveat: Text;
  /** What the edition says that bears on it: one grant, no second grant, a project in common. */
  readonly principles: readonly Principle[];
  /** The documents that the citations name, by id. */
  readonly documents: Readonly<Record<string, SourceDocument>>;
}

/** The projects into which one could be split under an edition. It is plain JSON. */
export interface Division extends Arithmetic {
  /** The project as it is. */
  readonly whole: ProjetOutcome;
  /** The caps and thresholds of the edition, and where the whole project stands. */
  readonly bounds: readonly SizeBound[];
  /** Those that are worked out. */
  readonly divisions: readonly DivisionOption[];
  /** The divisions that are not worked out, or not up to the end, and why. */
  readonly omitted: readonly {
    /** How it would be split. */
    readonly kind: DivisionKind;
    /** Beyond 20 parts nothing is worked out: a technical limit. */
    readonly reason: 'too-many-parts' | 'regions-unknown';
  }[];
  /** Which facts of the whole stand in each part as they are. */
  readonly carried: Text;
}

/** How a project is split: into even parts, one for each OG, one for each region. */
export type DivisionKind = 'parts-egales' | 'par-og' | 'par-region';

/** One way to split a project. */
export interface DivisionOption {
  /** How it is split. */
  readonly kind: DivisionKind;
  /** `ineligible` where one part is, `eligible` where all are. */
  readonly status: Report['status'];
  /** The projects that come of it. */
  readonly parts: readonly DivisionPart[];
  /** What the parts yield in all, beside the whole. */
  readonly yields: Yield;
}

/** One of the projects into which another is split. */
export interface DivisionPart extends ProjetOutcome {
  /** Pointers to the facts of the whole that don't stand in the part, and are unknown there. */
  readonly leftOut: readonly JsonPointer[];
}

/** What a project with one neighbour, or with all, would yield as one. It is plain JSON. */
export interface Fusion extends Arithmetic {
  /** The project, then its neighbours, each by itself. */
  readonly members: readonly ProjetOutcome[];
  /** The project with each neighbour, then with all of them where there are several. */
  readonly fusions: readonly FusionOption[];
}

/** Some projects as one, or what keeps them from being one. */
export type FusionOption =
  | {
      /** Whether the projects can be put together. */
      readonly ok: true;
      /** Their places in `members`. */
      readonly members: readonly number[];
      /** The project that comes of them. */
      readonly merged: ProjetOutcome;
      /** What the merged project yields, beside what its members yield in all. */
      readonly yields: Yield;
      /** The caps and thresholds to which it stands otherwise than some member. */
      readonly changed: readonly BoundChange[];
      /** Facts on which the files differ or one is silent: left unknown. */
      readonly leftOut: readonly JsonPointer[];
      /** OG whose id had to change. */
      readonly renamed: readonly OrganismeRenaming[];
    }
  | {
      /** Whether the projects can be put together. */
      readonly ok: false;
      /** Their places in `members`. */
      readonly members: readonly number[];
      /** What keeps them apart. */
      readonly issues: readonly MemberIssue[];
    };

/** What is wrong once projects are put together: an ESMS that stands in two of them, a limit. */
export interface MemberIssue {
  /** The project in which `issue.path` points; null where it is about the whole. */
  readonly member: number | null;
  /** What is wrong. */
  readonly issue: InputIssue;
}

/** An OG that bears another id in the merged project than in its own file. */
export interface OrganismeRenaming {
  /** The place in `members` of the project whose file has it. */
  readonly member: number;
  /** Its id there. */
  readonly from: string;
  /** Its id in the merged project. */
  readonly to: string;
  /** It is an OG of another file, by its SIREN; or another OG bears that id. */
  readonly because: 'same-siren' | 'id-taken';
}

/** What an edition answers about one of the projects. */
export interface ProjetOutcome {
  /** The project, which can be assessed by itself. */
  readonly projet: Projet;
  /** Decided by the `required` criteria alone. */
  readonly status: Report['status'];
  /** Null where missing facts leave it open. */
  readonly niveau: GrappeResult['niveau'];
  /** How many ESMS and OG count. */
  readonly esms: number;
  /** How many organismes gestionnaires count. */
  readonly og: number;
  /** What the tariff gives for the project as described; `status` tells whether it is due. */
  readonly funding: Pick<FundingResult, 'status' | 'total' | 'bounds'>;
  /** The lines that the project asks for, or may ask for. */
  readonly lines: readonly OutcomeLine[];
  /** The criteria that decide eligibility and are not met, with the gap. */
  readonly unmet: readonly ComparedCriterion[];
  /** Those that decide and can't be settled. */
  readonly undetermined: readonly ComparedCriterion[];
}

/** A line of the grant without its proof, with its label in both languages. */
export interface OutcomeLine extends Omit<FundingLine, 'label' | 'citations'> {
  /** What is paid for. */
  readonly label: Text;
}

/** What one side yields beside the other, in euros. */
export interface Yield {
  /** Null where it isn't exact; `bounds` always stand. */
  readonly total: Euros | null;
  /** Between what the total lies. */
  readonly bounds: EurosBounds;
  /** How much more than the other side, negative where less; null where one isn't exact. */
  readonly difference: Euros | null;
  /** Beside the other side; `unknown` where bounds don't tell. */
  readonly comparison: 'more' | 'same' | 'less' | 'unknown';
}

/** A cap or a threshold of the edition, and where a project stands. */
export type SizeBound = SizeCap | SizeThreshold;

/** How many ESMS some lines pay in one project. */
export interface SizeCap extends BoundPosition {
  /** ESMS beyond it are paid by other lines, or not at all. */
  readonly kind: 'cap';
  /** Codes of the lines that share it. */
  readonly lines: readonly string[];
  /** Codes of the lines that pay the ESMS beyond it; none where nothing does. */
  readonly next: readonly string[];
}

/** A size to reach, or under which to stay, the number itself left out. */
export interface SizeThreshold extends BoundPosition {
  /** `minimum`: to reach. `below`: under which to stay. */
  readonly kind: 'minimum' | 'below';
  /** What is counted: ESMS, OG, the ESMS of the largest OG in the project or in all. */
  readonly counted: 'esms' | 'og' | 'esms-of-largest-og' | 'esms-managed-by-largest-og';
  /** The criterion that sets it, and its verdict: an alternative may meet it all the same. */
  readonly criterion: string;
  /** The verdict of the criterion. */
  readonly status: CriterionStatus;
}

/** The parameter that gives a bound, and where a project stands to it. */
export interface BoundPosition
  extends Pick<Parameter, 'code' | 'label' | 'value' | 'unit' | 'suppliedBy'> {
  /** What proves the number. */
  readonly citations: readonly Citation[];
  /** What the project has; the ends differ where facts are missing. */
  readonly observed: CountBounds;
  /** `unknown` where the count isn't exact enough, or no text read gives the number. */
  readonly position: Position;
  /** How far above the number, negative where under; null where not exact. */
  readonly difference: number | null;
}

/** Where a count stands to a number. */
export type Position = 'under' | 'at' | 'over' | 'unknown';

/** A bound as the merged project stands to it, and how its members stand to it. */
export interface BoundChange {
  /** As the merged project stands to it. */
  readonly bound: SizeBound;
  /** One for each member, in order; null where the bound doesn't concern it. */
  readonly before: readonly (Position | null)[];
}
