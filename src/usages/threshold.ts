import { lackOf, reachesRate } from '../kernel/decimal';
import { exactly, exactValue, isAtLeast, type Range } from '../kernel/range';
import type { EditionReading } from '../mechanisms/context';
import { countOf, rateOf } from '../mechanisms/parameter-value';
import type { UsageRule } from '../model/edition';
import type { UsageIndicator } from '../model/usage';

/** What comes of holding an indicator against its threshold. */
export type UsageVerdict = Pick<UsageIndicator, 'status' | 'required' | 'gap' | 'unknown'>;

/** Holds a count, as far as it is known, against the threshold of its indicator. */
export function compareCount(
  count: Range,
  { threshold }: UsageRule,
  reading: EditionReading,
): UsageVerdict {
  const required = threshold === undefined ? null : countOf(threshold, reading);
  if (typeof required !== 'number') return withoutThreshold(threshold);
  const value = exactValue(count);
  switch (isAtLeast(count, exactly(required))) {
    case 'true':
      return { status: 'met', required, gap: 0, unknown: [] };
    case 'false':
      return {
        status: 'unmet',
        required,
        gap: value === null ? null : required - value,
        unknown: [],
      };
    case 'unknown':
      return { status: 'undetermined', required, gap: null, unknown: [] };
  }
}

/** Holds a fraction against the threshold of its rate, before any rounding; null is not known. */
export function compareRate(
  fraction: { readonly part: number; readonly whole: number } | null,
  { threshold }: UsageRule,
  reading: EditionReading,
): UsageVerdict {
  const required = threshold === undefined ? null : rateOf(threshold, reading);
  if (required === null) return withoutThreshold(threshold);
  if (fraction === null) return { status: 'undetermined', required, gap: null, unknown: [] };
  const { part, whole } = fraction;
  const status = reachesRate(part, whole, required) ? 'met' : 'unmet';
  return { status, required, gap: lackOf(part, whole, required), unknown: [] };
}

function withoutThreshold(threshold: string | undefined): UsageVerdict {
  const unknown = threshold === undefined ? [] : [threshold];
  return { status: 'undetermined', required: null, gap: null, unknown };
}
