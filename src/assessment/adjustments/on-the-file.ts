import type { Gathered } from '../facts/gather-esms';
import type { Move, Plan } from './plan';

/** The same plan on the file itself. */
export function onTheFile(plan: Plan, { placesOf }: Gathered): Plan {
  return new Map([...plan].map(([key, move]) => [key, placed(move, placesOf)]));
}

function placed(move: Move, placesOf: Gathered['placesOf']): Move {
  if (move.kind === 'drop' || move.kind === 'plan-operation')
    return { ...move, entries: move.entries.flatMap(placesOf) };
  if (move.kind !== 'add' || move.flavour.like === undefined) return move;
  return { ...move, flavour: { ...move.flavour, like: placesOf(move.flavour.like)[0] } };
}
