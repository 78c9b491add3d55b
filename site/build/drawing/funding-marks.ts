import type { Edition } from '../../../src/model/edition';
import type { Parameter } from '../../../src/model/parameter';

/** A number of ESMS from which, or up to which, something changes. */
export interface Mark {
  readonly count: number;
  readonly parameters: readonly Parameter[];
}

/** The thresholds and caps of an edition that count ESMS, in order; equal ones share a mark. */
export function marksOf({ parameters }: Edition): readonly Mark[] {
  const counted = parameters.filter(({ unit, role }) => unit === 'esms' && role !== 'informative');
  const counts = counted.flatMap(({ value }) => countOf(value) ?? []);
  return [...new Set(counts)]
    .sort((one, other) => one - other)
    .map((count) => ({
      count,
      parameters: counted.filter(({ value }) => countOf(value) === count),
    }));
}

function countOf(value: Parameter['value']): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object') return null;
  const bound = Object.values(value)[0];
  return typeof bound === 'number' ? bound : null;
}
