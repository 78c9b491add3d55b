import { exactly, exactValue } from '../kernel/range';
import { askEsms } from '../mechanisms/answers';
import { type Context, resolve } from '../mechanisms/context';
import { stepOfCount } from '../mechanisms/count-step';
import {
  allocationsOf,
  type Computed,
  exactEurosOf,
  factOf,
  presentStep,
  referenceTo,
  sumOf,
} from '../mechanisms/step';
import { traceChoice } from '../mechanisms/trace';
import type { ArsShare } from '../model/report';
import type { EsmsTest } from '../model/rule';
import type { ComputedLine } from './lines';

/**
 * What each ARS pays, in order of region code, to the cent. The amounts are null while the grant
 * isn't exact or a region is missing, or where no text says how they share; there are none where
 * one ARS carries the grant.
 */
export function shareBetweenArs(
  total: Computed,
  lines: readonly ComputedLine[],
  context: Context,
): readonly ArsShare[] {
  const base = resolve(context.edition.funding.shares.base, context);
  if (base === 'aucune') return [];
  const { known, unplaced } = context.regions;
  const isOpen = base === 'inconnue' || unplaced > 0 || exactValue(total.range) === null;
  const amounts = isOpen ? null : amountsOf(total, lines, known, context);
  return [...known].map(([region, esms], index) => {
    const amount = amounts?.[index];
    if (amount === undefined) return { region, esms, amount: null };
    const step = context.detail ? { step: presentStep(amount, true) } : {};
    return { region, esms, amount: exactEurosOf(amount.range), ...step };
  });
}

function amountsOf(
  total: Computed,
  lines: readonly ComputedLine[],
  known: ReadonlyMap<string, number>,
  context: Context,
): readonly Computed[] | null {
  const { shares } = context.edition.funding;
  const base = traceChoice(shares.base, context);
  const sharing = traceChoice(shares.rounding, context);
  const interpretations = [...new Set([...base.interpretations, ...sharing.interpretations])];
  const counts = [...known].map(([region, esms]) => regionOf(region, esms, context));
  const allocate = (amount: Computed, weights: readonly Computed[]) =>
    allocationsOf(amount, weights, sharing.answer, interpretations);
  if (base.answer === 'subvention-entiere')
    return allocate(referenceTo('/funding/step', total), counts);
  const byLine = lines.map((line, index) => {
    if (line.isOutside) return [];
    const weights = weightsOf(line, [...known.keys()], counts, context);
    if (weights === null || exactValue(line.amount.range) === null) return null;
    return allocate(referenceTo(`/funding/lines/${index}/step`, line.amount), weights);
  });
  if (byLine.some((amounts) => amounts === null)) return null;
  return counts.map((_, at) => sumOf(byLine.flatMap((amounts) => amounts?.[at] ?? [])));
}

// A line paid by ESMS is shared by the ESMS that ask for it, which of them a cap leaves out being
// unsaid; one paid by project is shared by all.
function weightsOf(
  { rule: { code, quantity } }: ComputedLine,
  regions: readonly string[],
  counts: readonly Computed[],
  context: Context,
): readonly Computed[] | null {
  if (quantity.unit === 'projet') return counts;
  const weights = regions.flatMap((region) => {
    const count = concernedIn(region, quantity.test, context);
    if (count === null) return [];
    const test = { kind: 'all', of: [inRegion(region), quantity.test] } as const;
    return [countedIn(`quantite.${code}.${region}`, count, test, context)];
  });
  return weights.length < regions.length ? null : weights;
}

function regionOf(region: string, esms: number, context: Context): Computed {
  return countedIn(`esms.region.${region}`, esms, inRegion(region), context);
}

function countedIn(code: string, count: number, test: EsmsTest, context: Context): Computed {
  return factOf(code, exactly(count), () => ({
    from: stepOfCount({ kind: 'esms', test }, context),
  }));
}

function inRegion(region: string): EsmsTest {
  return { kind: 'region', in: [region] };
}

function concernedIn(region: string, test: EsmsTest, context: Context): number | null {
  const { verdicts } = askEsms(test, context);
  let count = 0;
  for (const [at, esms] of context.esms.entries()) {
    if (esms.region !== region) continue;
    const status = verdicts[at]?.status;
    if (status === 'undetermined') return null;
    if (status === 'met' || status === 'to-certify') count += esms.nombre;
  }
  return count;
}
