import { contextUnder, obstaclesIn, type Problem } from '../../../src/assessment/adjustments/look';
import {
  type Flavour,
  type Move,
  noMoves,
  type Plan,
  withMove,
} from '../../../src/assessment/adjustments/plan';
import { candidatesFor, criticalDays } from '../../../src/assessment/facts/candidates';
import type { FactField } from '../../../src/assessment/facts/fact-field';
import { fundedOperations } from '../../../src/funding/operations';
import type { Context } from '../../../src/mechanisms/context';
import type { Service } from '../../../src/model/vocabulary';
import { regroupements } from '../../../src/model/vocabulary';

/** Whether a plan leads to the goal. */
export function reaches(plan: Plan, problem: Problem): boolean {
  return obstaclesIn(contextUnder(plan, problem), problem).length === 0;
}

/** What may be missing from a project of the test. */
const missable: readonly FactField[] = [
  'porteur',
  'regroupement',
  'solution.marcheNational',
  'solution.cahierDesCharges',
  'solution.servicesSocles',
  'evenements.depot',
];

const commitments = [
  'solution.unique',
  'solution.cahierDesCharges',
  'solution.marcheNational',
  'solution.referencementSegur',
] as const;

const services: readonly Service[] = ['mssante', 'dmp', 'e-prescription', 'e-parcours'];

/** Every single move that a project of the test leaves room for, but for ESMS that are added. */
export function singleMoves(problem: Problem): readonly Move[] {
  const context = contextUnder(noMoves, problem);
  const { projet, edition } = context;
  const { solution, evenements, certifications = {} } = projet;
  const valueAt = (field: FactField) =>
    field.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], projet);
  const days = criticalDays(edition).filter((day) => day > (evenements?.depot ?? '9'));
  return [
    ...commitments
      .filter((engagement) => valueAt(engagement) === false)
      .map((engagement) => ({ kind: 'commit', engagement }) as const),
    ...services
      .filter((service) =>
        service === 'e-parcours'
          ? solution?.plateformeEParcours !== true
          : solution?.servicesSocles?.includes(service) === false,
      )
      .map((service) => ({ kind: 'connect', service }) as const),
    ...(projet.regroupement === 'og-unique' ? regroupements : []).map(
      (regroupement) => ({ kind: 'regroup', regroupement }) as const,
    ),
    ...Object.keys(certifications).map((criterion) => ({ kind: 'certify', criterion }) as const),
    ...planned(context),
    ...days.map((to) => ({ kind: 'reschedule', evenement: 'depot', to }) as const),
    ...missable
      .filter((field) => valueAt(field) === undefined)
      .flatMap((field) =>
        candidatesFor(field, context).map((value) => ({ kind: 'supply', field, value }) as const),
      ),
  ];
}

function planned(context: Context): readonly Move[] {
  const funded = fundedOperations(context);
  const entries = context.projet.esms.flatMap(({ operation }, index) =>
    operation !== undefined && funded.includes(operation) ? [] : [index],
  );
  if (entries.length === 0) return [];
  return funded.map((operation) => ({ kind: 'plan-operation', entries, operation }));
}

/** Some ways to add ESMS: few of them, in the region of the project or in another. */
export function additions(
  problem: Problem,
  most: { readonly esms: number; readonly og: number },
): readonly Move[] {
  const context = contextUnder(noMoves, problem);
  const [own] = context.regions.known.keys();
  const other = own === '94' ? '84' : '94';
  const flavours = fundedOperations(context).flatMap((operation): readonly Flavour[] => [
    { region: own, isNewRegion: false, operation, like: 0 },
    { region: other, isNewRegion: true, operation, like: 0 },
  ]);
  return flavours.flatMap((flavour) =>
    upTo(most.esms).flatMap((esms) =>
      [0, ...upTo(Math.min(most.og, esms))].map(
        (og) => ({ kind: 'add', flavour, esms, og }) as const,
      ),
    ),
  );
}

/** Every plan of two single moves at most, or of one beside ESMS that are added. */
export function* plansOf(moves: readonly Move[], added: readonly Move[]): Generator<Plan> {
  for (const plan of subsets(moves, 2, noMoves)) {
    yield plan;
    if (plan.size < 2) for (const move of added) yield withMove(plan, move);
  }
}

function* subsets(moves: readonly Move[], most: number, plan: Plan): Generator<Plan> {
  yield plan;
  if (most === 0) return;
  for (const [index, move] of moves.entries()) {
    const next = withMove(plan, move);
    // Two moves of one key are one: a plan supplies a fact once.
    if (next.size > plan.size) yield* subsets(moves.slice(index + 1), most - 1, next);
  }
}

/** Every proper part of a plan: moves left out, fewer ESMS, fewer OG. */
export function* partsOf(plan: Plan): Generator<Plan> {
  const parts = [...plan.values()].reduce<readonly Plan[]>(
    (found, move) =>
      found.flatMap((part) => [part, ...lesser(move).map((less) => withMove(part, less))]),
    [noMoves],
  );
  for (const part of parts) if (!isSame(part, plan)) yield part;
}

function lesser(move: Move): readonly Move[] {
  if (move.kind !== 'add') return [move];
  return upTo(move.esms).flatMap((esms) =>
    [0, ...upTo(Math.min(move.og, esms))].map((og) => ({ ...move, esms, og })),
  );
}

function isSame(part: Plan, whole: Plan): boolean {
  return JSON.stringify([...part]) === JSON.stringify([...whole]);
}

/** Whether one plan asks for no more than another, whichever of its values and places it takes. */
export function asksNoMore(plan: Plan, other: Plan): boolean {
  const connects = (one: Plan) => [...one.values()].filter(({ kind }) => kind === 'connect').length;
  if (connects(plan) > connects(other)) return false;
  return [...plan].every(([key, move]) => {
    if (move.kind === 'connect') return true;
    const counterpart = other.get(key);
    if (move.kind !== 'add' || counterpart?.kind !== 'add') return counterpart !== undefined;
    const isNearer = !move.flavour.isNewRegion || counterpart.flavour.isNewRegion;
    return isNearer && move.esms <= counterpart.esms && move.og <= counterpart.og;
  });
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
