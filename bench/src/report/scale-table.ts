import { number, table } from './format';
import type { Results } from './results';

/** A whole edition, by the size of the project. */
export function sizesTable({ sizes }: Results): string {
  return table(
    ['ESMS du projet', 'Un projet', 'Par ESMS'],
    sizes.map(({ esms, micros }) => [number(esms), time(micros), time(micros / esms)]),
  );
}

/** A whole edition, by the number of projects. */
export function countsTable({ counts }: Results): string {
  return table(
    ['Projets de 30 ESMS', 'En tout', 'Par projet'],
    counts.map(({ projets, micros }) => [number(projets), time(micros * projets), time(micros)]),
  );
}

/** Microseconds, or milliseconds where there are many. */
function time(micros: number): string {
  return micros < 1000 ? `${number(micros)} µs` : `${number(micros / 1000)} ms`;
}
