import type { CivilDate } from '../../kernel/civil-date';
import type { Context } from '../../mechanisms/context';
import type { Leaf } from '../../mechanisms/leaves';
import type { Evenement } from '../../model/vocabulary';
import { criticalDays } from '../facts/candidates';
import { contextUnder, distanceIn, type Problem } from './look';
import { type Move, type Plan, withMove } from './plan';

/**
 * Other days for the events that some rules read: the file can only come later than it did; another
 * event can only be set back. Of the days that lead equally far, the nearest stands for all.
 */
export function reschedules(
  leaves: readonly Leaf[],
  plan: Plan,
  context: Context,
  problem: Problem,
): readonly Move[] {
  const read = leaves.flatMap(({ rule }) =>
    rule.kind === 'deadline' || rule.kind === 'window' ? [rule.event] : [],
  );
  return [...new Set(read)].flatMap((evenement) => {
    // A day that the plan itself supplies is chosen already.
    if (plan.has(`supply evenements.${evenement}`)) return [];
    const distances = new Set([distanceIn(context, problem)]);
    return daysAround(evenement, context).flatMap((to): readonly Move[] => {
      const move = { kind: 'reschedule', evenement, to } as const;
      const distance = distanceIn(contextUnder(withMove(plan, move), problem), problem);
      if (distances.has(distance)) return [];
      distances.add(distance);
      return [move];
    });
  });
}

/** The days to which an event can be moved, the nearest first. */
function daysAround(evenement: Evenement, { edition, projet }: Context): readonly CivilDate[] {
  const { [evenement]: date, depot = '' } = projet.evenements ?? {};
  if (date === undefined) return [];
  const days = criticalDays(edition);
  if (evenement === 'depot') return days.filter((day) => day > date);
  return days.filter((day) => day < date && day >= depot).reverse();
}
