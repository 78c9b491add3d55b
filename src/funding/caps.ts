import { type Context, type EditionReading, findParameter, resolve } from '../mechanisms/context';
import { countOf } from '../mechanisms/parameter-value';
import type { Cap, FundingLineRule } from '../model/edition';
import { type Operation, operations } from '../model/vocabulary';
import type { EsmsFacts } from '../projet/derive-facts';
import { askOf, countOfAll } from './asked';
import type { Room, Rooms } from './ways';

/** The caps of the interpretations chosen, also those whose number no text read gives. */
export function declaredCaps(context: EditionReading): readonly Cap[] {
  return context.edition.funding.caps.flatMap((chosen) => resolve(chosen, context));
}

/** Those of them that bind. */
export function resolveCaps(context: EditionReading): readonly Cap[] {
  return declaredCaps(context).filter(
    ({ parameter, ifSupplied }) =>
      ifSupplied === undefined || findParameter(parameter, context).suppliedBy === 'user',
  );
}

/** Whether a cap may leave some of so many ESMS unpaid. */
export function mayLeaveOut(count: number, context: Context): boolean {
  return resolveCaps(context).some(({ parameter }) => {
    const cap = countOf(parameter, context);
    return typeof cap === 'number' && cap < count;
  });
}

/**
 * What a cap leaves to its first line, to its first two, and so on: in this order they use it up.
 * Undefined where an ESMS may take two places under a cap, or leave one by what it does, and where
 * a line has a further cap whose number is unknown: then the amounts bend at no known count of ESMS.
 */
export function capRooms(
  known: readonly EsmsFacts[],
  groups: readonly (readonly EsmsFacts[])[],
  context: Context,
): Rooms | undefined {
  const rooms: Room[] = [];
  const caps = resolveCaps(context);
  for (const { parameter, lines } of caps) {
    const cap = countOf(parameter, context);
    if (cap === null) continue;
    if (cap === 'unknown') {
      if (caps.some((other) => other.parameter !== parameter && sharesLine(other, lines))) {
        return undefined;
      }
      continue;
    }
    const capped = context.edition.funding.lines.filter(({ code }) => lines.includes(code));
    if (capped.length > 1 && capped.some(({ condition }) => condition !== undefined))
      return undefined;
    for (const last of capped.keys()) {
      const room = roomUnder(cap, capped.slice(0, last + 1), known, groups, context);
      if (room === undefined) return undefined;
      rooms.push(room);
    }
  }
  return rooms;
}

function sharesLine(cap: Cap, lines: readonly string[]): boolean {
  return cap.lines.some((code) => lines.includes(code));
}

function roomUnder(
  cap: number,
  lines: readonly FundingLineRule[],
  known: readonly EsmsFacts[],
  groups: readonly (readonly EsmsFacts[])[],
  context: Context,
): Room | undefined {
  const placesOf = (esms: EsmsFacts) =>
    lines.filter((line) => askOf(line, esms, context) !== 'unmet').length;
  const takenBy = (entries: readonly EsmsFacts[]) =>
    entries.reduce((sum, esms) => sum + placesOf(esms) * esms.nombre, 0);
  let taken = takenBy(known);
  const takers: (readonly Operation[])[] = [];
  for (const group of groups) {
    const atRest = takenBy(group.map((esms) => ({ ...esms, operation: 'aucune' })));
    const more = operations.map(
      (operation) =>
        (takenBy(group.map((esms) => ({ ...esms, operation }))) - atRest) / countOfAll(group),
    );
    if (more.some((places) => places !== 0) && (atRest > 0 || Math.max(...more) > 1))
      return undefined;
    taken += atRest;
    takers.push(operations.filter((_, at) => more[at] === 1));
  }
  return { takers, room: Math.max(0, cap - taken) };
}
