import type { Citation } from './citation';
import type { InputIssue } from './input-issue';
import type { AssessmentOptions } from './interpretation';
import type { CriterionResult, CriterionStatus } from './report';
import type { Text } from './text';
import type { RegionCode } from './vocabulary';

/** The choices of a caller, and the weights that it gives to items. */
export interface PriorityOptions extends AssessmentOptions {
  /** Decimals by code of an item: `{ 'priorite.motivation': '2.5' }`. No text read gives any. */
  readonly weights?: Readonly<Record<string, string>>;
}

/**
 * The tables of a call as a check list, in the order of the text. It is plain JSON. None of it
 * decides eligibility but what is `required` among `regionales`.
 */
export interface PriorityCheck {
  /** The `id` of the edition. */
  readonly edition: string;
  /** What the file must contain. */
  readonly dossier: readonly CheckItem[];
  /** What makes a project come first. */
  readonly priorites: readonly CheckItem[];
  /** What the ARS of some regions look at in the files that they receive. */
  readonly regionales: readonly CheckItem[];
  /** The score that the weights of the caller give; null without weights, or with wrong ones. */
  readonly score: WeightedScore | null;
  /** What is wrong with the weights. */
  readonly issues: readonly InputIssue[];
}

/** An item of a table: its state, what the text says of it, and what is missing. */
export interface CheckItem
  extends Pick<
    CriterionResult,
    'code' | 'force' | 'status' | 'observed' | 'required' | 'gap' | 'missing' | 'unknown'
  > {
  /** What it asks. */
  readonly label: Text;
  /** The words of the text, where they are held; else where it stands. */
  readonly comment: Citation | null;
  /** Why it is met, where an alternative decides. */
  readonly reason?: Text;
  /** The regions whose ARS ask it; null where every ARS does. */
  readonly regions: readonly RegionCode[] | null;
}

/**
 * The sum of the weights of the items that are met, by weights that are the caller's and no text's.
 * An item that isn't settled leaves it between two ends.
 */
export interface WeightedScore {
  /** Said in every score: the weights are of no text. */
  readonly suppliedBy: 'user';
  /** A decimal; null where it isn't exact. */
  readonly value: string | null;
  /** Between what it lies; the same at both ends when exact. */
  readonly bounds: {
    /** The least that it can be. */
    readonly atLeast: string;
    /** The most that it can be. */
    readonly atMost: string;
  };
  /** The weights of all the items that apply. */
  readonly possible: string;
  /** In the order of the check list. */
  readonly items: readonly WeightedItem[];
}

/** What an item brings to a score. */
export interface WeightedItem {
  /** That of the item. */
  readonly code: string;
  /** A decimal, as the caller wrote it. */
  readonly weight: string;
  /** That of the item. */
  readonly status: CriterionStatus;
  /** `whole`: met. `open`: not settled yet. `aside`: it doesn't apply. */
  readonly counted: 'whole' | 'none' | 'open' | 'aside';
}
