import type { InputIssue } from './input-issue';
import type { CountBounds, Euros, EurosBounds, Rate } from './report';
import type { Text } from './text';
import type { RegionCode } from './vocabulary';

/**
 * Every answer to which reports a portfolio counts.
 *
 * @example
 * ```ts
 * import { portfolioVerdicts } from 'esms-numerique';
 *
 * portfolioVerdicts; // => ['hors-refus', 'tous']
 * ```
 */
export const portfolioVerdicts = ['hors-refus', 'tous'] as const;

/**
 * Which reports a portfolio counts. `hors-refus`: all but ineligible projects, to which nothing is
 * due. `tous`: every report; amounts are then what the tariff gives, due or not.
 */
export type PortfolioVerdicts = (typeof portfolioVerdicts)[number];

/** What a portfolio may be told beside its reports. */
export interface PortfolioOptions {
  /** How many ESMS of a region the programme could fund, one or more, by region code. */
  readonly eligibles?: Readonly<Record<RegionCode, number>>;
  /** `hors-refus` where it is left out. */
  readonly verdicts?: PortfolioVerdicts;
}

/**
 * What many reports come to. It is plain JSON. Amounts are what the tariff gives; under
 * `hors-refus` ineligible projects are left out of everything but `statuses`, since nothing is due
 * to them.
 */
export interface PortfolioSummary {
  /** How many reports there are, ineligible ones included. */
  readonly reports: number;
  /** Which of them all but `statuses` counts. */
  readonly verdicts: PortfolioVerdicts;
  /** What the reports come to together. */
  readonly total: PortfolioFigures;
  /** Of all reports, whatever their status. */
  readonly statuses: readonly PortfolioGroup[];
  /** By the `id` of the edition. */
  readonly editions: readonly PortfolioGroup[];
  /**
   * A project in several regions counts in each. A region that `eligibles` names is there even where
   * no report has an ESMS of it. Null: ESMS whose region isn't known, and amounts
   * that aren't shared between ARS, or can't yet be.
   */
  readonly regions: readonly PortfolioRegion[];
  /**
   * A project with several operations counts in each. Null: ESMS without an operation that their
   * call funds, and amounts that are paid for no operation, such as equipment or AMOA.
   */
  readonly operations: readonly PortfolioGroup[];
  /** Null: projects whose level isn't known. */
  readonly niveaux: readonly PortfolioGroup[];
  /** What is wrong with the options: each is left aside by itself, and the reports are counted. */
  readonly issues: readonly InputIssue[];
}

/** How many projects and ESMS, for how many euros. Null where not exact; `bounds` always stand. */
export interface PortfolioFigures {
  /** How many projects. */
  readonly projets: number | null;
  /** How many ESMS. */
  readonly esms: number | null;
  /** In euros. */
  readonly amount: Euros | null;
  /** Between what each lies; the same at both ends when exact. */
  readonly bounds: {
    /** How many projects. */
    readonly projets: CountBounds;
    /** How many ESMS. */
    readonly esms: CountBounds;
    /** In euros. */
    readonly amount: EurosBounds;
  };
}

/** A part of a portfolio, and what part it is of the whole. */
export interface PortfolioGroup extends PortfolioFigures {
  /** What the group has in common; null for what isn't known. */
  readonly code: string | null;
  /** The title of an edition; null elsewhere. */
  readonly label: Text | null;
  /** What part of the whole it is; null for a part of nothing. */
  readonly shares: {
    /** Of the projects. */
    readonly projets: PortfolioShare | null;
    /** Of the ESMS. */
    readonly esms: PortfolioShare | null;
    /** Of the amount. */
    readonly amount: PortfolioShare | null;
  };
}

/** The part of a portfolio in a region. */
export interface PortfolioRegion extends PortfolioGroup {
  /**
   * Its ESMS among those that the programme could fund there; null where nobody says how many. It is
   * above 1 where the reports hold more, as when an ESMS stands in several of them.
   */
  readonly coverage: PortfolioShare | null;
}

/**
 * The part that something is of a whole, rounded half up on the exact fraction. Null where a figure
 * isn't exact; `bounds` always hold, rounded outwards. There is no share of a whole that is 0.
 */
export interface PortfolioShare {
  /** To four decimals: `'0.3139'`. */
  readonly rate: Rate | null;
  /** In whole percents: 31. */
  readonly percent: number | null;
  /** Between what it lies; the same at both ends when exact. */
  readonly bounds: {
    /** The least that it can be. */
    readonly atLeast: Rate;
    /** The most that it can be. */
    readonly atMost: Rate;
  };
}
