import type { Pace } from './rounds';

/** How much is measured, and for how long. */
export interface Effort extends Pace {
  /** How many processes run what needs one of its own. */
  readonly processes: number;
  /** How many random cases a process answers whose memory is measured. */
  readonly cases: number;
  /** The most ESMS that one batch may hold. */
  readonly largest: number;
}

/** For figures: some minutes. */
export const full: Effort = {
  rounds: 21,
  millis: 200,
  processes: 5,
  cases: 2_000,
  largest: 60_000,
};

/** To see that everything runs: the times are of code that is still cold. */
export const quick: Effort = { rounds: 3, millis: 20, processes: 1, cases: 200, largest: 1_000 };
