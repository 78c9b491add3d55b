import { distinct } from '../kernel/distinct';
import type { Operation } from '../model/vocabulary';

/** So many ESMS get an operation. */
export interface Share {
  readonly operation: Operation;
  readonly count: number;
}

/** How many more ESMS a cap leaves room for, and by which operations those of each group take it. */
export interface Room {
  readonly takers: readonly (readonly Operation[])[];
  readonly room: number;
}

/** The rooms of all caps. */
export type Rooms = readonly Room[];

/** Where the amounts bend: at what a cap leaves room for, and at the first of an operation. */
export interface Bends {
  /** How many ESMS open or close a line; 0 where they don't. */
  readonly least: number;
  readonly rooms: Rooms;
}

/** How the ESMS of each group share the operations. */
export type Way = readonly (readonly Share[])[];

/**
 * The ways to give operations to groups of so many ESMS between which every amount lies, as long as
 * the ESMS of a group are alike; undefined where there are too many of them. Under a cap the last
 * group takes what the others leave, so that each is the last once.
 */
export function listWays(
  counts: readonly number[],
  operations: readonly Operation[],
  bends: Bends,
): readonly Way[] | undefined {
  const places = counts.map((_, group) => group);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const binds = bends.rooms.some(({ room }) => room > 0 && room < total);
  const orders = binds
    ? places.map((last) => [...places.filter((group) => group !== last), last])
    : [places];
  const ways = new Map<string, Way>();
  for (const order of orders) {
    const found = distributeAll(order, counts, operations, bends);
    if (found === undefined) return undefined;
    for (const way of found) {
      const inPlace = places.map((group) => way[order.indexOf(group)] ?? []);
      ways.set(JSON.stringify(inPlace), inPlace);
    }
    if (ways.size > maximumWays) return undefined;
  }
  return [...ways.values()];
}

// Technical: each is a computation of its own.
const maximumWays = 200;

function distributeAll(
  order: readonly number[],
  counts: readonly number[],
  operations: readonly Operation[],
  bends: Bends,
): readonly Way[] | undefined {
  let ways: readonly { readonly way: Way; readonly rooms: Rooms }[] = [
    { way: [], rooms: bends.rooms },
  ];
  for (const group of order) {
    ways = ways.flatMap(({ way, rooms }) =>
      distribute(counts[group] ?? 0, group, operations, { ...bends, rooms }).map((shares) => ({
        way: [...way, shares],
        rooms: shares.reduce((left, share) => use(left, group, share), rooms),
      })),
    );
    if (ways.length > maximumWays) return undefined;
  }
  return ways.map(({ way }) => way);
}

// Between these corners every amount is linear in the counts, so that its ends lie on them.
function distribute(
  count: number,
  group: number,
  operations: readonly Operation[],
  bends: Bends,
): readonly (readonly Share[])[] {
  const left: Share = { operation: 'aucune', count };
  const further = operations.flatMap((operation) => {
    const others = operations.filter((other) => other !== operation);
    return corners(count, group, operation, bends).flatMap((taken) => {
      const share = { operation, count: taken };
      const rooms = use(bends.rooms, group, share);
      const rests = distribute(count - taken, group, others, { ...bends, rooms });
      return rests.map((rest) => [share, ...rest]);
    });
  });
  return count === 0 ? [[]] : [[left], ...further];
}

function corners(
  count: number,
  group: number,
  operation: Operation,
  { least, rooms }: Bends,
): readonly number[] {
  const fitting = rooms
    .filter(({ takers }) => takers[group]?.includes(operation))
    .map(({ room }) => Math.min(count, room));
  return distinct([count, Math.min(count, least), ...fitting]).filter((taken) => taken > 0);
}

function use(rooms: Rooms, group: number, { operation, count }: Share): Rooms {
  return rooms.map(({ takers, room }) => ({
    takers,
    room: takers[group]?.includes(operation) ? Math.max(0, room - count) : room,
  }));
}
