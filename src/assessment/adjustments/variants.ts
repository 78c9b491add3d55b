import { fundedOperations } from '../../funding/operations';
import type { Context } from '../../mechanisms/context';
import { regroupements, type Service, servicesSocles } from '../../model/vocabulary';
import { regions } from '../../referentiels/regions';
import { candidatesFor, isConsistent } from '../facts/candidates';
import { contextUnder, obstaclesIn, type Problem } from './look';
import { type Flavour, type Move, noMoves, type Plan, withMove } from './plan';

/** A plan, and what would do as well in the place of its moves, all else equal. */
export interface Variants {
  readonly plan: Plan;
  /** By the key of a move: those that do in its place. */
  readonly others: ReadonlyMap<string, readonly Move[]>;
  /** The services among which as many as the plan connects do, whichever they are. */
  readonly among: readonly Service[];
}

/** Finds what does as well as each move of a plan: another region, operation, value or form. */
export function variantsOf(plan: Plan, problem: Problem): Variants {
  const context = contextUnder(plan, problem);
  const before = contextUnder(noMoves, problem);
  const others = [...plan].map(([key, move]) => {
    const own = JSON.stringify(move);
    const alike = alternativesTo(move, context, before).filter(
      (other) =>
        JSON.stringify(other) !== own && reachesGoal(new Map([...plan, [key, other]]), problem),
    );
    return [key, alike] as const;
  });
  return { plan, others: new Map(others), among: servicesAmong(plan, problem) };
}

/** The services that a plan connects. */
export function servicesIn(plan: Plan): readonly Service[] {
  return [...plan.values()].flatMap((move) => (move.kind === 'connect' ? [move.service] : []));
}

/** Leaves out the plans that differ from an earlier one by such variants alone. */
export function withoutVariants(all: readonly Variants[]): readonly Variants[] {
  const kept: Variants[] = [];
  for (const one of all) {
    if (!kept.some((earlier) => isVariant(one.plan, earlier))) kept.push(one);
  }
  return kept;
}

function isVariant(plan: Plan, { plan: first, others, among }: Variants): boolean {
  const services = servicesIn(plan);
  const isAmong = services.every((service) => among.includes(service));
  const isAlike = plan.size === first.size && services.length === servicesIn(first).length;
  if (!isAlike || !isAmong) return false;
  return [...plan].every(([key, move]) => {
    if (move.kind === 'connect') return true;
    const text = JSON.stringify(withoutLikeness(move));
    const known = [first.get(key), ...(others.get(key) ?? [])];
    return known.some((other) => other && JSON.stringify(withoutLikeness(other)) === text);
  });
}

function servicesAmong(plan: Plan, problem: Problem): readonly Service[] {
  const own = servicesIn(plan);
  if (own.length === 0) return own;
  const rest = new Map([...plan].filter(([, { kind }]) => kind !== 'connect'));
  const does = (services: readonly Service[]) =>
    reachesGoal(
      services.reduce<Plan>(
        (connected, service) => withMove(connected, { kind: 'connect', service }),
        rest,
      ),
      problem,
    );
  const others = all.filter((service) => !own.includes(service) && !isConnected(service, problem));
  const exchangeable = others.filter((service) =>
    own.some((_, at) => does(own.map((known, index) => (index === at ? service : known)))),
  );
  const among = all.filter((service) => own.includes(service) || exchangeable.includes(service));
  return subsetsOf(among, own.length).every(does) ? among : own;
}

const all: readonly Service[] = [...servicesSocles, 'e-parcours'];

function isConnected(service: Service, { projet: { solution } }: Problem): boolean {
  return service === 'e-parcours'
    ? solution?.plateformeEParcours === true
    : solution?.servicesSocles?.includes(service) === true;
}

function subsetsOf(services: readonly Service[], size: number): readonly (readonly Service[])[] {
  if (size === 0) return [[]];
  return services.flatMap((service, index) =>
    subsetsOf(services.slice(index + 1), size - 1).map((rest) => [service, ...rest]),
  );
}

// Which entry the added ESMS are like is ours to choose.
function withoutLikeness(move: Move): Move {
  if (move.kind !== 'add') return move;
  return { ...move, flavour: { ...move.flavour, like: undefined } };
}

function alternativesTo(move: Move, context: Context, before: Context): readonly Move[] {
  switch (move.kind) {
    case 'add':
      return otherFlavours(move.flavour, context).map((flavour) => ({ ...move, flavour }));
    case 'supply':
      return candidatesFor(move.field, context)
        .filter((value) => isConsistent(move.field, value, before))
        .map((value) => ({ ...move, value }));
    case 'plan-operation':
      return fundedOperations(context).map((operation) => ({ ...move, operation }));
    case 'regroup':
      return regroupements.map((regroupement) => ({ ...move, regroupement }));
    default:
      return [];
  }
}

function otherFlavours(flavour: Flavour, context: Context): readonly Flavour[] {
  const own = [...context.regions.known.keys()].filter(
    (code) => !flavour.isNewRegion || code !== flavour.region,
  );
  const elsewhere = regions.map(({ code }) => code).filter((code) => !own.includes(code));
  const places = flavour.isNewRegion ? elsewhere : flavour.region === undefined ? [] : own;
  return [flavour.region, ...places.filter((code) => code !== flavour.region)].flatMap((region) =>
    fundedOperations(context).map((operation) => ({ ...flavour, region, operation })),
  );
}

function reachesGoal(plan: Plan, problem: Problem): boolean {
  return obstaclesIn(contextUnder(plan, problem), problem).length === 0;
}
