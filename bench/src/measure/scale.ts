import { fullProjet } from '../cases/full-projets';
import { assessAll } from './assess-full';
import type { Effort } from './effort';
import { type Task, type Times, timeInTurn } from './rounds';

/** The sizes of project that are compared, in ESMS. */
export const projectSizes = [1, 10, 100, 1_000, 10_000] as const;

/** How many projects of 30 ESMS are assessed one after the other. */
export const projectCounts = [1, 10, 100, 1_000] as const;

/** The size of a realistic project, in ESMS. */
export const realisticSize = 30;

/**
 * Microseconds to read and assess one project under a whole edition, in each round, by its number of
 * ESMS. No project is read twice.
 */
export function timeProjectSizes(effort: Effort): Promise<Times> {
  return timeInTurn(
    fitting(projectSizes, effort.largest).map((esms) => ofSize(esms, effort)),
    effort,
  );
}

/**
 * The same for one project of a realistic size, in a process that does nothing else: beside projects of
 * 10,000 ESMS it would pay for clearing those away.
 */
export function timeRealistic(effort: Effort): Promise<Times> {
  return timeInTurn([ofSize(realisticSize, effort)], effort);
}

/** The numbers that a batch may hold. */
export function fitting(numbers: readonly number[], largest: number): readonly number[] {
  return numbers.filter((each) => each <= largest);
}

function ofSize(esms: number, { largest }: Effort): Task {
  return {
    id: String(esms),
    most: Math.floor(largest / esms),
    batch: (count) => {
      const inputs = Array.from({ length: count }, (_, index) => fullProjet(esms, index));
      return () => assessAll(inputs);
    },
  };
}

/** Microseconds a project, in each round, by the number of projects that are assessed in a row. */
export function timeProjectCounts(effort: Effort): Promise<Times> {
  const most = effort.largest / realisticSize;
  const tasks = fitting(projectCounts, most).map((projets): Task => {
    const inputs = Array.from({ length: projets }, (_, index) => fullProjet(realisticSize, index));
    return {
      id: String(projets),
      most: Math.floor(most / projets),
      batch: (count) => {
        const fresh = Array.from({ length: count }, () => structuredClone(inputs));
        return () => fresh.map(assessAll);
      },
    };
  });
  return timeInTurn(tasks, effort);
}
