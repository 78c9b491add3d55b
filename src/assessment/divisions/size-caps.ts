import { declaredCaps } from '../../funding/caps';
import type { Grant } from '../../funding/compute-funding';
import { type Range, sumRanges } from '../../kernel/range';
import type { Context } from '../../mechanisms/context';
import type { SizeCap } from '../../model/division';
import type { Cap } from '../../model/edition';
import { positionTo } from './position';

/** The caps on the lines of a grant, and how many ESMS ask for them. */
export function capsOf(grant: Grant, context: Context): readonly SizeCap[] {
  return declaredCaps(context).flatMap((cap) => {
    const position = positionTo(cap.parameter, askedUnder(cap, grant, context), context);
    if (position === null) return [];
    const { lines } = cap;
    const next = context.edition.funding.lines
      .filter(({ beyond }) => beyond !== undefined && lines.includes(beyond))
      .map(({ code }) => code);
    return [{ kind: 'cap', ...position, lines, next }];
  });
}

// While operations are missing each line may be asked for by the same ESMS: they count once.
function askedUnder({ lines }: Cap, grant: Grant, context: Context): Range {
  const sharing = grant.lines.filter(({ rule }) => lines.includes(rule.code));
  const { atLeast, atMost } = sumRanges(sharing.map(({ quantity }) => quantity));
  const count = context.esms.reduce((sum, { nombre }) => sum + nombre, 0);
  return { atLeast, atMost: Math.min(atMost ?? count, count) };
}
