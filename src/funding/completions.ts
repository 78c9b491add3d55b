import { distinct } from '../kernel/distinct';
import {
  type Context,
  type EditionReading,
  findParameter,
  nothingAsked,
  resolve,
} from '../mechanisms/context';
import { evaluateEsmsTest } from '../mechanisms/esms-test';
import { countOf } from '../mechanisms/parameter-value';
import { perReading } from '../mechanisms/ready';
import { evaluateRule } from '../mechanisms/rule';
import type { Cap, Edition } from '../model/edition';
import type { EsmsTest } from '../model/rule';
import type { Operation } from '../model/vocabulary';
import type { EsmsFacts } from '../projet/derive-facts';
import { isService, isSharedInHours } from './hours';

/**
 * The contexts in which every operation is known. Where the file leaves operations out, these are
 * the ways to fill them in between which every amount lies: all for one operation, or as many as
 * its cap leaves room for and the rest for another, or for none that is funded; and one alone where
 * that opens or closes a line.
 *
 * That holds while it doesn't matter on which of these ESMS an operation falls. Where it does, as for
 * home services of unlike hours, the operations stay open, and each line has its own bounds.
 */
export function completeOperations(context: Context): readonly [Context, ...Context[]] {
  const open = context.esms.filter(({ operation }) => operation === undefined);
  if (open.length === 0 || !areAlike(open, context)) return [context];
  const known = context.esms.filter(({ operation }) => operation !== undefined);
  const fill = (shares: readonly Share[]): Context => ({
    ...context,
    ...nothingAsked(),
    esms: [...known, ...assign(open, shares)],
  });
  const count = open.reduce((sum, { nombre }) => sum + nombre, 0);
  const operations = fundedOperations(context);
  const least = opensLines(operations, (operation) => fill([{ operation, count }])) ? 1 : count;
  const ways = distribute(count, operations, { least, rooms: capRooms(known, context) });
  const [first, ...others] = ways.map(fill);
  return first === undefined ? [context] : [first, ...others];
}

// Whether the condition of a line hangs on operations: then one ESMS may be enough for it.
function opensLines(operations: readonly Operation[], fill: (one: Operation) => Context): boolean {
  const answers = [...operations, 'aucune' as const].map((operation) => {
    const context = fill(operation);
    const rules = context.edition.funding.lines.flatMap(({ condition = [], quantity }) => [
      condition,
      quantity.unit === 'projet' ? quantity.rule : [],
    ]);
    return rules
      .flat()
      .map((rule) => evaluateRule(rule, context).status)
      .join();
  });
  return distinct(answers).length > 1;
}

// Whether every line would say of each of them the same under each operation, and pay as much for it.
function areAlike(open: readonly EsmsFacts[], context: Context): boolean {
  // Then what a service gets depends on which others ask, and how many.
  const isTogether = isSharedInHours(context);
  if (isTogether && open.some((esms) => isService(esms, context) !== 'unmet')) return false;
  let traits: string | undefined;
  return open.every((esms) => {
    traits ??= traitsOf(esms, context);
    return traitsOf(esms, context) === traits;
  });
}

function traitsOf(esms: EsmsFacts, context: Context): string {
  const { lines } = context.edition.funding;
  const operations: readonly Operation[] = [...fundedOperations(context), 'aucune'];
  const answers = lines.map(({ quantity }) => {
    if (quantity.unit === 'projet') return [];
    const statuses = operations.map(
      (operation) => evaluateEsmsTest(quantity.test, { ...esms, operation }, context).status,
    );
    // What no operation changes is the same however they fall.
    return distinct(statuses).length === 1 ? [] : statuses;
  });
  const service = isService(esms, context);
  return JSON.stringify([answers, service, service === 'unmet' ? [] : [esms.heures]]);
}

interface Share {
  readonly operation: Operation;
  readonly count: number;
}

type Rooms = readonly { readonly operations: readonly Operation[]; readonly room: number }[];

/** Where the amounts bend: at what a cap leaves room for, and at the first of an operation. */
interface Bends {
  readonly least: number;
  readonly rooms: Rooms;
}

// Between these corners every amount is linear in the counts, so that its ends lie on them.
function distribute(
  count: number,
  operations: readonly Operation[],
  bends: Bends,
): readonly (readonly Share[])[] {
  const left: Share = { operation: 'aucune', count };
  const further = operations.flatMap((operation) => {
    const others = operations.filter((other) => other !== operation);
    return corners(count, operation, bends).flatMap((taken) => {
      const rooms = use(bends.rooms, operation, taken);
      const rests = distribute(count - taken, others, { ...bends, rooms });
      return rests.map((rest) => [{ operation, count: taken }, ...rest]);
    });
  });
  return count === 0 ? [[]] : [[left], ...further];
}

function corners(count: number, operation: Operation, { least, rooms }: Bends): readonly number[] {
  const fitting = rooms
    .filter(({ operations }) => operations.includes(operation))
    .map(({ room }) => Math.min(count, room));
  return distinct([count, Math.min(count, least), ...fitting]).filter((taken) => taken > 0);
}

function use(rooms: Rooms, operation: Operation, count: number): Rooms {
  return rooms.map(({ operations, room }) => ({
    operations,
    room: operations.includes(operation) ? Math.max(0, room - count) : room,
  }));
}

// What a cap leaves to its first line, to its first two, and so on: in this order they use it up.
function capRooms(known: readonly EsmsFacts[], context: Context): Rooms {
  const codes = context.edition.funding.lines.map(({ code }) => code);
  return resolveCaps(context).flatMap(({ parameter, lines }) => {
    const cap = countOf(parameter, context);
    if (typeof cap !== 'number') return [];
    const capped = codes.filter((code) => lines.includes(code));
    return capped.map((_, last) => {
      const firsts = capped.slice(0, last + 1);
      const operations = firsts.flatMap((code) => operationsOfLine(code, context));
      const used = known.filter(({ operation }) => operation && operations.includes(operation));
      const count = used.reduce((sum, { nombre }) => sum + nombre, 0);
      return { operations, room: Math.max(0, cap - count) };
    });
  });
}

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

/** The operations for which some line of the edition pays. */
export const fundedOperations: (reading: EditionReading) => readonly Operation[] =
  /* @__PURE__ */ perReading((reading) => {
    const funded = reading.edition.funding.lines.filter(
      ({ unitAmount }) => findParameter(unitAmount, reading).value !== 'not-funded',
    );
    return distinct(funded.flatMap(({ code }) => operationsOfLine(code, reading)));
  });

function operationsOfLine(code: string, context: EditionReading): readonly Operation[] {
  const line = findLine(code, context.edition);
  return line?.quantity.unit === 'esms' ? operationsIn(line.quantity.test, context) : [];
}

function operationsIn(test: EsmsTest, context: EditionReading): readonly Operation[] {
  if ('interpretation' in test) return operationsIn(resolve(test, context), context);
  if (test.kind === 'operation') return test.in;
  if (test.kind === 'all' || test.kind === 'any') {
    return test.of.flatMap((part) => operationsIn(part, context));
  }
  return [];
}

function findLine(code: string, edition: Edition) {
  return edition.funding.lines.find((line) => line.code === code);
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
