import { decidingCriteria } from '../../eligibility/assess-eligibility';
import { resolveCaps } from '../../funding/caps';
import { fundedOperations } from '../../funding/operations';
import { type Context, findParameter, resolve } from '../../mechanisms/context';
import { type LeafRule, leavesOf } from '../../mechanisms/leaves';
import type { Criterion } from '../../model/edition';
import type { RegionCode } from '../../model/vocabulary';
import type { EsmsFacts } from '../../projet/derive-facts';
import { regions } from '../../referentiels/regions';
import { refusedBy } from './drops';
import { contextUnder, distanceIn, type Obstacle, type Problem, statusOf } from './look';
import { additionIn, type Flavour, type Move, type Plan, placesUnder, withMove } from './plan';

type Addition = Extract<Move, { readonly kind: 'add' }>;

/** What ESMS more, OG more, or a region more can do for what a rule reads. */
export interface Reach {
  readonly esms: boolean;
  readonly og: boolean;
  readonly region: boolean;
}

/**
 * Whether adding ESMS can change what a rule reads, and what else they bring. That another ARS would
 * then receive the file is no reason to add any.
 */
export function reachOf(rule: LeafRule): Reach {
  switch (rule.kind) {
    case 'minimum':
    case 'below': {
      if (rule.count.kind === 'services') return none;
      const ofOg = rule.count.kind !== 'esms';
      return { esms: true, og: ofOg, region: typeof rule.bound !== 'string' };
    }
    case 'several':
      return { esms: true, og: rule.of === 'og', region: rule.of === 'regions' };
    case 'every-og':
    case 'every-og-below':
      return { esms: true, og: true, region: false };
    case 'every-esms':
    case 'some-esms':
      return { esms: true, og: false, region: false };
    default:
      return none;
  }
}

const none: Reach = { esms: false, og: false, region: false };

/** The ways to add ESMS: in the regions of the project or in one more, for each operation that is funded. */
function flavoursFor(
  reach: Reach,
  context: Context,
  places: readonly number[],
): readonly Flavour[] {
  const own = [...context.regions.known.keys()];
  const spots = [
    ...(own.length === 0 ? [undefined] : own).map((region) => ({ region, isNewRegion: false })),
    ...(reach.region ? newRegions(own) : []).map((region) => ({ region, isNewRegion: true })),
  ];
  const fit = fitEsms(context);
  return spots.flatMap((spot) =>
    fundedOperations(context).map((operation) => ({
      ...spot,
      operation,
      like: placeOf(likest(spot.region, operation, fit), places),
    })),
  );
}

/** The most ESMS, and the most OG, that are added: no bound and no cap lies beyond. */
function mostAdded(context: Context): { readonly esms: number; readonly og: number } {
  const named = [
    ...decidingCriteria(context).flatMap((criterion) => boundsOf(criterion, context)),
    ...resolveCaps(context).map(({ parameter }) => parameter),
  ];
  const most = (unit: 'esms' | 'og') =>
    Math.max(
      1,
      ...named.flatMap((code) => {
        const { unit: own, value } = findParameter(code, context);
        return own === unit && typeof value === 'number' ? [value] : [];
      }),
    );
  return { esms: most('esms'), og: most('og') };
}

function boundsOf(criterion: Criterion, context: Context): readonly string[] {
  return leavesOf(criterion, context).flatMap(({ rule }) => {
    if (!('bound' in rule)) return [];
    const bound = resolve(rule.bound, context);
    return typeof bound === 'string' ? [bound] : Object.values(bound);
  });
}

/**
 * The next additions that may remove an obstacle: as many ESMS as change its status, or one OG
 * more. Of the operations that lead equally far, the first stands for all.
 */
export function additionsToward(
  obstacle: Obstacle,
  reach: Reach,
  plan: Plan,
  context: Context,
  problem: Problem,
): readonly Move[] {
  if (!reach.esms) return [];
  const starts = startsOf(reach, plan, context, problem);
  const most = mostAdded(context);
  const status = statusOf(obstacle, context, problem);
  const moves = new Map<string, Move>();
  for (const start of starts) {
    const more = moreEsms(start, most.esms, (move) => {
      const after = contextUnder(withMove(plan, move), problem);
      return statusOf(obstacle, after, problem) !== status;
    });
    const og = start.og + 1;
    const joining = { ...start, og, esms: Math.max(start.esms, og) };
    // Where ESMS are added already, to go to another region with them is a move of its own.
    const moving = start.esms > 0 && start !== additionIn(plan) ? [start] : [];
    for (const move of [...moving, ...more, ...(reach.og && og <= most.og ? [joining] : [])]) {
      const after = contextUnder(withMove(plan, move), problem);
      const { region } = move.flavour;
      const key = JSON.stringify([region, move.esms, move.og, distanceIn(after, problem)]);
      if (!moves.has(key)) moves.set(key, move);
    }
  }
  return [...moves.values()];
}

function startsOf(
  reach: Reach,
  plan: Plan,
  context: Context,
  problem: Problem,
): readonly Addition[] {
  const current = additionIn(plan);
  const isSettled = current !== undefined && (current.flavour.isNewRegion || !reach.region);
  if (isSettled) return [current];
  const flavours = flavoursFor(reach, context, placesUnder(plan, problem.projet));
  if (current === undefined) {
    return flavours.map((flavour) => ({ kind: 'add', flavour, esms: 0, og: 0 }));
  }
  const { operation, like } = current.flavour;
  const further = flavours.filter((one) => one.isNewRegion && one.operation === operation);
  return [current, ...further.map((flavour) => ({ ...current, flavour: { ...flavour, like } }))];
}

function moreEsms(
  start: Addition,
  most: number,
  changes: (move: Addition) => boolean,
): readonly Addition[] {
  for (let esms = start.esms + 1; esms <= most; esms += 1) {
    const move = { ...start, esms };
    if (changes(move)) return [move];
  }
  return [];
}

function placeOf(esms: EsmsFacts | undefined, places: readonly number[]): number | undefined {
  return esms === undefined ? undefined : places[esms.index];
}

// One region in each territory; what holds in the others is said once a way is found.
function newRegions(own: readonly RegionCode[]): readonly RegionCode[] {
  const others = regions.filter(({ code }) => !own.includes(code));
  const first = new Map([...others].reverse().map(({ code, territoire }) => [territoire, code]));
  return [...first.values()].sort();
}

function fitEsms(context: Context): readonly EsmsFacts[] {
  const refused = new Set(
    decidingCriteria(context).flatMap(({ rule }) => refusedBy(rule, context)),
  );
  const fit = context.esms.filter(({ index }) => !refused.has(index));
  return fit.length === 0 ? context.esms : fit;
}

function likest(
  region: RegionCode | undefined,
  operation: string,
  esms: readonly EsmsFacts[],
): EsmsFacts | undefined {
  const there = esms.filter((one) => one.region === region);
  return (
    there.find((one) => one.operation === operation) ??
    there[0] ??
    esms.find((one) => one.operation === operation) ??
    esms[0]
  );
}
