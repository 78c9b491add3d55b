import type { CivilDate } from '../../kernel/civil-date';
import type { Engagement, FactValue } from '../../model/adjustment';
import type { Projet } from '../../model/projet';
import type {
  Evenement,
  Operation,
  RegionCode,
  Regroupement,
  Service,
} from '../../model/vocabulary';
import { findRegion } from '../../referentiels/regions';
import type { FactField } from '../facts/fact-field';

/** Where ESMS are added, what for, and which entry of the file they are like. */
export interface Flavour {
  readonly region: RegionCode | undefined;
  readonly isNewRegion: boolean;
  readonly operation: Operation;
  /** The place of that entry in the project that is searched. */
  readonly like: number | undefined;
}

/** One step away from the project as it is. */
export type Move =
  /** So many ESMS more, run by so many OG more. */
  | { readonly kind: 'add'; readonly flavour: Flavour; readonly esms: number; readonly og: number }
  | { readonly kind: 'connect'; readonly service: Service }
  | { readonly kind: 'commit'; readonly engagement: Engagement }
  | { readonly kind: 'reschedule'; readonly evenement: Evenement; readonly to: CivilDate }
  | { readonly kind: 'file-under'; readonly edition: string }
  | { readonly kind: 'drop'; readonly entries: readonly number[] }
  /** The ESMS at these places get this operation. */
  | {
      readonly kind: 'plan-operation';
      readonly entries: readonly number[];
      readonly operation: Operation;
    }
  | { readonly kind: 'certify'; readonly criterion: string }
  | { readonly kind: 'regroup'; readonly regroupement: Regroupement }
  | { readonly kind: 'supply'; readonly field: FactField; readonly value: FactValue }
  | { readonly kind: 'request-amoa'; readonly amoa: 'marche' | 'pilotage' };

/** Moves, at most one of each key. */
export type Plan = ReadonlyMap<string, Move>;

/** The plan that changes nothing. */
export const noMoves: Plan = new Map();

/** A plan with one move more, or one move that goes further. */
export function withMove(plan: Plan, move: Move): Plan {
  return new Map([...plan, [keyOf(move), move]]);
}

/** The move that adds ESMS, where the plan has one. */
export function additionIn(plan: Plan): Extract<Move, { kind: 'add' }> | undefined {
  const move = plan.get('add');
  return move?.kind === 'add' ? move : undefined;
}

/** The places in the file of the ESMS that a plan leaves in it. */
export function placesUnder(plan: Plan, { esms }: Projet): readonly number[] {
  const dropped = [...plan.values()].flatMap((move) => (move.kind === 'drop' ? move.entries : []));
  return esms.flatMap((_, index) => (dropped.includes(index) ? [] : [index]));
}

/** The same text for the same plan. */
export function signatureOf(plan: Plan): string {
  return JSON.stringify([...plan].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a plan does nothing that the other one doesn't: it is a part of it, or the same. */
export function isPartOf(part: Plan, whole: Plan): boolean {
  return [...part].every(([key, move]) => {
    const other = whole.get(key);
    return other !== undefined && reaches(other, move);
  });
}

function keyOf(move: Move): string {
  switch (move.kind) {
    case 'connect':
      return `connect ${move.service}`;
    case 'commit':
      return `commit ${move.engagement}`;
    case 'reschedule':
      return `reschedule ${move.evenement}`;
    case 'drop':
      return `drop ${move.entries.join()}`;
    case 'certify':
      return `certify ${move.criterion}`;
    case 'supply':
      return `supply ${move.field}`;
    case 'request-amoa':
      return `request-amoa ${move.amoa}`;
    default:
      return move.kind;
  }
}

// Of two moves of one key: whether the first goes as far as the second, in the same direction.
function reaches(far: Move, near: Move): boolean {
  if (far.kind === 'add' && near.kind === 'add') {
    return isAlike(far.flavour, near.flavour) && far.esms >= near.esms && far.og >= near.og;
  }
  if (far.kind === 'reschedule' && near.kind === 'reschedule' && far.evenement === 'depot') {
    return far.to >= near.to;
  }
  return JSON.stringify(far) === JSON.stringify(near);
}

// To go to another region too is to do more than to stay where the project is.
function isAlike(far: Flavour, near: Flavour): boolean {
  const isFurther = far.isNewRegion && (!near.isNewRegion || isOneTerritoire(far, near));
  return far.operation === near.operation && (isFurther || far.region === near.region);
}

// Of the regions where the project has no ESMS, one stands for those of its territory.
function isOneTerritoire(a: Flavour, b: Flavour): boolean {
  const territoire = ({ region = '' }: Flavour) => findRegion(region)?.territoire;
  return territoire(a) === territoire(b);
}
