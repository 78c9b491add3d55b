/** Everything that a run measures. Times are medians, in microseconds of processor. */
export interface Results {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly node: string;
  readonly cpu: string;
  readonly rounds: number;
  /** How many random cases all engines answered alike. */
  readonly cases: number;
  readonly engines: readonly EngineResult[];
  /** What stands beside the engines and computes something else, or nothing. */
  readonly landmarks: readonly Landmark[];
  /** A whole edition, by the number of ESMS of the project. */
  readonly sizes: readonly { readonly esms: number; readonly micros: number }[];
  /** A whole edition, by the number of projects in a row: the time of one of them. */
  readonly counts: readonly { readonly projets: number; readonly micros: number }[];
  /** A project of 30 ESMS under a whole edition: the time of one. */
  readonly realistic: number;
  /** All the projects of a country: seconds of processor, by the clock, and the peak of memory. */
  readonly france: {
    readonly processor: number;
    readonly clock: number;
    readonly mebibytes: number;
  };
}

/** A time, and how many times that of this library it is in the same rounds. */
export interface Timing {
  readonly micros: number;
  readonly ratio: number;
}

/** What something else takes, on ready facts. */
export interface Landmark extends Timing {
  readonly name: string;
}

/** What one engine takes. */
export interface EngineResult {
  readonly id: string;
  readonly name: string;
  readonly onReady: Timing;
  readonly fromJson: Timing;
  /** The peak memory of a process that uses it alone, less that of one that uses none, in MiB. */
  readonly mebibytes: number;
  readonly size: Size;
}

/** What an application ships, in kilobytes of gzip; `native` is a binary that no browser runs. */
export interface Size {
  readonly kilobytes: number;
  readonly native: boolean;
}
