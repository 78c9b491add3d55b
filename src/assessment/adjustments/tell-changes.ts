import { jsonPointer } from '../../kernel/json-pointer';
import { findCriterion } from '../../mechanisms/context';
import type { Change } from '../../model/adjustment';
import type { Projet } from '../../model/projet';
import { missingPlaces } from '../facts/fact-field';
import { hostsOf } from './apply-plan';
import { editionUnder, type Problem } from './look';
import type { Move, Plan } from './plan';
import { servicesIn, type Variants } from './variants';

type MoveOf<Kind> = Extract<Move, { readonly kind: Kind }>;

/** The changes of a plan, in the order in which they are told. */
export function tellChanges(
  { plan, others, among }: Variants,
  problem: Problem,
): readonly Change[] {
  const moves = [...plan].sort(
    ([key, a], [other, b]) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || (key < other ? -1 : 1),
  );
  const changes = moves.flatMap(([key, move]) => tell(move, others.get(key) ?? [], plan, problem));
  return [...changes, ...tellServices(plan, among), ...tellDrops(plan, problem.projet)];
}

const order: readonly Move['kind'][] = [
  'file-under',
  'add',
  'plan-operation',
  'regroup',
  'commit',
  'certify',
  'reschedule',
  'request-amoa',
  'supply',
];

function tell(
  move: Move,
  others: readonly Move[],
  plan: Plan,
  problem: Problem,
): readonly Change[] {
  switch (move.kind) {
    case 'add':
      return tellAddition(move, others, problem.projet);
    case 'commit':
    case 'request-amoa':
      return [move];
    case 'reschedule': {
      const from = problem.projet.evenements?.[move.evenement] ?? move.to;
      return [{ ...move, from }];
    }
    case 'file-under':
      return [{ ...move, title: editionUnder(plan, problem).title }];
    case 'certify': {
      const edition = editionUnder(plan, problem);
      return [{ ...move, label: findCriterion(move.criterion, { edition }).label }];
    }
    case 'plan-operation':
      return [tellOperation(move, others, problem.projet)];
    case 'regroup':
      return [{ ...move, alternatives: others.flatMap(formOf) }];
    case 'supply': {
      const paths = missingPlaces(move.field, problem.projet);
      return [
        { kind: 'supply', paths, value: move.value, alternatives: others.flatMap(suppliedBy) },
      ];
    }
    // All of these together are one change each.
    case 'connect':
    case 'drop':
      return [];
  }
}

function tellAddition(
  move: MoveOf<'add'>,
  others: readonly Move[],
  projet: Projet,
): readonly Change[] {
  const { flavour, esms } = move;
  const { region, operation, isNewRegion, like } = flavour;
  const hosts = hostsOf(move, projet);
  const addition: Change = {
    kind: 'add-esms',
    count: esms,
    region: region ?? null,
    isNewRegion,
    operation,
    organismesGestionnaires: hosts,
    like: like === undefined ? null : jsonPointer(['esms', like]),
    alternatives: others.flatMap((other) =>
      other.kind === 'add'
        ? [{ region: other.flavour.region ?? null, operation: other.flavour.operation }]
        : [],
    ),
  };
  const known = projet.organismesGestionnaires.map(({ id }) => id);
  const ids = hosts.filter((id) => !known.includes(id));
  return ids.length === 0 ? [addition] : [addition, { kind: 'add-og', count: ids.length, ids }];
}

function tellOperation(
  { operation, entries }: MoveOf<'plan-operation'>,
  others: readonly Move[],
  { esms }: Projet,
): Change {
  return {
    kind: 'plan-operation',
    count: entries.reduce((sum, index) => sum + (esms[index]?.nombre ?? 1), 0),
    entries: entries.map((index) => jsonPointer(['esms', index])),
    operation,
    alternatives: others.flatMap((other) =>
      other.kind === 'plan-operation' ? [other.operation] : [],
    ),
  };
}

function tellServices(plan: Plan, among: Variants['among']): readonly Change[] {
  const services = servicesIn(plan);
  if (services.length === 0) return [];
  return [{ kind: 'connect-services', count: services.length, services, among }];
}

function tellDrops(plan: Plan, { esms }: Projet): readonly Change[] {
  const dropped = [...plan.values()].flatMap((move) => (move.kind === 'drop' ? move.entries : []));
  if (dropped.length === 0) return [];
  const places = [...dropped].sort((a, b) => a - b);
  const count = places.reduce((sum, index) => sum + (esms[index]?.nombre ?? 1), 0);
  return [
    { kind: 'drop-esms', count, entries: places.map((index) => jsonPointer(['esms', index])) },
  ];
}

function formOf(move: Move) {
  return move.kind === 'regroup' ? [move.regroupement] : [];
}

function suppliedBy(move: Move) {
  return move.kind === 'supply' ? [move.value] : [];
}
