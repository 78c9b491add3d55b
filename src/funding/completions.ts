import { distinct } from '../kernel/distinct';
import { type Context, nothingAsked } from '../mechanisms/context';
import { evaluateRule } from '../mechanisms/rule';
import { type Operation, operations } from '../model/vocabulary';
import type { EsmsFacts } from '../projet/derive-facts';
import { askOf, countOfAll } from './asked';
import { capRooms, mayLeaveOut } from './caps';
import { conditionsOf } from './conditions';
import { isService, isSharedInHours, traitsInHours } from './hours';
import { fundedLines } from './operations';
import { listWays, type Share, type Way } from './ways';

/**
 * The contexts in which every operation is known. Where the file leaves operations out, these are
 * the ways to fill them in between which every amount lies: of each group of ESMS that are alike,
 * all for one operation, or as many as its cap leaves room for and the rest for another; and one
 * alone, where that opens or closes a line.
 *
 * Where home services count their hours together, what one gets depends on which others ask: the
 * operations stay open, and each line has its own bounds. So they do where a cap leaves some of
 * unlike services unpaid, where a condition asks for more than one ESMS, where an ESMS may take two
 * places under a cap, and where the ways are too many to go through.
 */
export function completeOperations(context: Context): readonly [Context, ...Context[]] {
  const open = context.esms.filter(({ operation }) => operation === undefined);
  if (open.length === 0 || !canComplete(open, context)) return [context];
  const known = context.esms.filter(({ operation }) => operation !== undefined);
  const groups = groupAlike(open, context);
  const fill = (way: Way): Context => ({
    ...context,
    ...nothingAsked(),
    esms: [...known, ...groups.flatMap((group, at) => assign(group, way[at] ?? []))],
  });
  const counts = groups.map(countOfAll);
  const answers = operations.map((operation) =>
    answersTo(() => fill(counts.map((count) => [{ operation, count }])), context),
  );
  const rooms = capRooms(known, groups, context);
  const least = distinct(answers).length > 1 ? 1 : 0;
  const tried = operationsToTry(groups, answers, context);
  const ways = rooms && listWays(counts, tried, { least, rooms });
  const [first, ...others] = ways?.map(fill) ?? [];
  return first === undefined ? [context] : [first, ...others];
}

function canComplete(open: readonly EsmsFacts[], context: Context): boolean {
  return (
    conditionsOf(context).areDecidedByOne &&
    !countTogether(open, context) &&
    !(mayLeaveOut(countOfAll(context.esms), context) && areUnlikeInHours(context))
  );
}

// What opens or closes lines when all of these ESMS have one operation.
function answersTo(fill: () => Context, reading: Context): string {
  const { rules } = conditionsOf(reading);
  if (rules.length === 0) return '';
  const context = fill();
  return rules.map((rule) => evaluateRule(rule, context).status).join();
}

// Of operations that nothing tells apart one is tried; "aucune" stands for those like it.
function operationsToTry(
  groups: readonly (readonly EsmsFacts[])[],
  answers: readonly string[],
  context: Context,
): readonly Operation[] {
  const signs = operations.map((operation, at) =>
    JSON.stringify([
      answers[at],
      groups.map(([esms]) => (esms ? statusesOf({ ...esms, operation }, context) : [])),
    ]),
  );
  const ofNone = signs[operations.indexOf('aucune')];
  return operations.filter(
    (_, at) => signs[at] !== ofNone && signs.indexOf(signs[at] ?? '') === at,
  );
}

// Whether what a service gets depends on which others ask, and how many.
function countTogether(open: readonly EsmsFacts[], context: Context): boolean {
  return isSharedInHours(context) && open.some((esms) => isService(esms, context) !== 'unmet');
}

// Which of unlike services a cap leaves unpaid is unsaid: the amounts bend at each of them.
function areUnlikeInHours(context: Context): boolean {
  const [first, ...others] = context.esms.map((esms) => traitsInHours(esms, context));
  return others.some((traits) => traits !== first);
}

// Of the ESMS of a group every line says the same under each operation, and pays as much for each.
function groupAlike(
  open: readonly EsmsFacts[],
  context: Context,
): readonly (readonly EsmsFacts[])[] {
  const groups = new Map<string, EsmsFacts[]>();
  for (const esms of open) {
    const traits = traitsOf(esms, context);
    const group = groups.get(traits);
    if (group === undefined) groups.set(traits, [esms]);
    else group.push(esms);
  }
  return [...groups.values()];
}

function traitsOf(esms: EsmsFacts, context: Context): string {
  const under = operations.map((operation) => statusesOf({ ...esms, operation }, context));
  // What no operation changes is the same however they fall.
  const answers = (under[0] ?? []).map((_, line) => {
    const statuses = under.map((lines) => lines[line]);
    return distinct(statuses).length === 1 ? [] : statuses;
  });
  return JSON.stringify([answers, traitsInHours(esms, context)]);
}

// What each line that pays says of an ESMS.
function statusesOf(esms: EsmsFacts, context: Context): readonly string[] {
  return fundedLines(context).map((line) => askOf(line, esms, context));
}

// Fills the lots in order; a lot that a share doesn't use up is split.
function assign(open: readonly EsmsFacts[], shares: readonly Share[]): readonly EsmsFacts[] {
  const filled: EsmsFacts[] = [];
  let at = 0;
  let used = 0;
  for (const { operation, count } of shares) {
    let left = count;
    for (let lot = open[at]; left > 0 && lot !== undefined; lot = open[at]) {
      const taken = Math.min(left, lot.nombre - used);
      filled.push({ ...lot, operation, nombre: taken });
      left -= taken;
      used += taken;
      if (used === lot.nombre) {
        at += 1;
        used = 0;
      }
    }
  }
  return filled;
}
