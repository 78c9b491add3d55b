import type { CivilDate } from '../kernel/civil-date';
import type { Criterion, FundingLineRule, Limit, MilestoneRule } from './edition';
import type { Interpretation } from './interpretation';
import type { Parameter, ParameterValue, Unit } from './parameter';
import type {
  CriterionResult,
  FundingResult,
  GrappeResult,
  Milestone,
  Report,
  Route,
} from './report';
import type { Text } from './text';

/** What one project gets under several editions. It is plain JSON. */
export interface Comparison {
  /** The name of the project; null where its file gives none. */
  readonly nom: string | null;
  /** The filing date; null where the file gives none, and `open` is then unknown. */
  readonly depot: CivilDate | null;
  /** One for each edition, in the order given. */
  readonly outcomes: readonly EditionOutcome[];
}

/** What a project gets under one edition. */
export interface EditionOutcome {
  /** The `id` of the edition. */
  readonly edition: string;
  /** In both languages. */
  readonly title: Text;
  /** The year of the call. */
  readonly annee: number;
  /** Decided by the `required` criteria alone. */
  readonly status: Report['status'];
  /** Codes of the criteria on which only the applicant's word stands. */
  readonly toCertify: readonly string[];
  /** Whether the call was open to the project on its filing date, and where its file goes. */
  readonly route: Route;
  /** Its size against what the edition asks for, and its niveau. */
  readonly grappe: GrappeResult;
  /** What the tariff gives for the project as described; `status` tells whether it is due. */
  readonly funding: Pick<FundingResult, 'status' | 'total' | 'bounds'>;
  /** The criteria that decide eligibility and are not met, in the order of the text. */
  readonly unmet: readonly ComparedCriterion[];
  /** Those that decide and can't be settled: for want of a fact, or of a text. */
  readonly undetermined: readonly ComparedCriterion[];
  /** In the order in which they are paid. */
  readonly milestones: readonly ComparedMilestone[];
}

/** A criterion that decides eligibility, as far as a comparison tells it. */
export interface ComparedCriterion
  extends Pick<
    CriterionResult,
    'code' | 'status' | 'observed' | 'required' | 'gap' | 'missing' | 'unknown'
  > {
  /** What it asks. */
  readonly label: Text;
}

/** An instalment, as far as a comparison tells it. */
export interface ComparedMilestone
  extends Pick<Milestone, 'code' | 'share' | 'amount' | 'bounds' | 'due'> {
  /** Its name. */
  readonly label: Text;
}

/**
 * What changes from one edition to another. It is plain JSON. Citations don't count: each edition
 * is proved by texts of its own.
 */
export interface EditionDiff {
  /** The edition from which one starts. */
  readonly before: EditionName;
  /** The edition to which one comes. */
  readonly after: EditionName;
  /** Without their proof. */
  readonly parameters: Changes<ComparedParameter>;
  /** With the values that their rules name. */
  readonly criteria: Changes<CriterionContent>;
  /** With their tariffs. */
  readonly lines: Changes<LineContent>;
  /** With their shares and delays. */
  readonly milestones: Changes<MilestoneContent>;
  /** Without their sources. */
  readonly interpretations: Changes<InterpretationContent>;
  /** What the texts read of one don't tell. */
  readonly limits: Changes<Limit>;
}

/** One of two editions that are set side by side. */
export interface EditionName {
  /** Its code. */
  readonly id: string;
  /** In both languages. */
  readonly title: Text;
}

/** What only the second edition has, what only the first one had, and what both have otherwise. */
export interface Changes<Content> {
  /** What only the second has. */
  readonly added: readonly Content[];
  /** What only the first has. */
  readonly removed: readonly Content[];
  /** What both have, otherwise. */
  readonly changed: readonly ChangedContent<Content>[];
}

/** Something that both editions have under one code, with different content. */
export interface ChangedContent<Content> {
  /** The code under which both have it. */
  readonly code: string;
  /** Which of its fields differ. */
  readonly fields: readonly (keyof Content & string)[];
  /** As the first edition has it. */
  readonly before: Content;
  /** As the second edition has it. */
  readonly after: Content;
}

/** A parameter without its proof. */
export type ComparedParameter = Pick<
  Parameter,
  'code' | 'label' | 'value' | 'unit' | 'role' | 'suppliedBy'
>;

/** The value that a parameter has, apart from any interpretation. */
export interface NamedValue {
  /** That of the parameter. */
  readonly code: string;
  /** `'unknown'` where no text read gives it. */
  readonly value: ParameterValue;
  /** What it is counted in. */
  readonly unit: Unit;
}

/** A criterion without its proof, with the parameters that its rule names. */
export interface CriterionContent extends Omit<Criterion, 'citations'> {
  /** The values that its rule names. */
  readonly parameters: readonly NamedValue[];
}

/** A funding line with its tariff and the other parameters that its rules name. */
export interface LineContent extends FundingLineRule {
  /** Its tariff, and the values that its rules name. */
  readonly parameters: readonly NamedValue[];
}

/** An instalment without its proof, with its share and its delay. */
export interface MilestoneContent extends Omit<MilestoneRule, 'citations'> {
  /** Its share, and its delay where it has one. */
  readonly parameters: readonly NamedValue[];
}

/** An interpretation without its sources. */
export type InterpretationContent = Omit<Interpretation, 'citations'>;
