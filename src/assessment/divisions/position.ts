import { exactValue, type Range } from '../../kernel/range';
import { type Context, findParameter } from '../../mechanisms/context';
import { countOf } from '../../mechanisms/parameter-value';
import type { BoundPosition, Position } from '../../model/division';

/** Where a count stands to a parameter; null where the edition sets no such bound. */
export function positionTo(code: string, observed: Range, context: Context): BoundPosition | null {
  const number = countOf(code, context);
  if (number === null) return null;
  const { label, value, unit, suppliedBy, citations } = findParameter(code, context);
  const seen = exactValue(observed);
  return {
    code,
    label,
    value,
    unit,
    ...(suppliedBy === undefined ? {} : { suppliedBy }),
    citations,
    observed,
    position: number === 'unknown' ? 'unknown' : compare(observed, number),
    difference: number === 'unknown' || seen === null ? null : seen - number,
  };
}

function compare({ atLeast, atMost }: Range, number: number): Position {
  if (atLeast > number) return 'over';
  if (atMost !== null && atMost < number) return 'under';
  return atLeast === number && atMost === number ? 'at' : 'unknown';
}
