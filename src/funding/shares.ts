import { allocate, type Cents, eurosOf } from '../kernel/money';
import { exactValue } from '../kernel/range';
import { type Context, resolve } from '../mechanisms/context';
import { evaluateEsmsTest } from '../mechanisms/esms-test';
import type { ArsShare } from '../model/report';
import type { EsmsTest } from '../model/rule';
import type { ComputedLine } from './lines';

/**
 * What each ARS pays, in order of region code, to the cent. The amounts are null while the grant
 * isn't exact or a region is missing, or where no text says how they share; there are none where
 * one ARS carries the grant.
 */
export function shareBetweenArs(
  total: Cents | null,
  lines: readonly ComputedLine[],
  context: Context,
): readonly ArsShare[] {
  const base = resolve(context.edition.funding.shares.base, context);
  if (base === 'aucune') return [];
  const { known, unplaced } = context.regions;
  const isOpen = base === 'inconnue' || unplaced > 0;
  const amounts = total === null || isOpen ? null : amountsOf(total, lines, known, context);
  return [...known].map(([region, esms], index) => {
    const amount = amounts?.[index];
    return { region, esms, amount: amount === undefined ? null : eurosOf(amount) };
  });
}

function amountsOf(
  total: Cents,
  lines: readonly ComputedLine[],
  known: ReadonlyMap<string, number>,
  context: Context,
): readonly Cents[] | null {
  const { base, rounding } = context.edition.funding.shares;
  const sharing = resolve(rounding, context);
  const counts = [...known.values()];
  if (resolve(base, context) === 'subvention-entiere') return allocate(total, counts, sharing);
  const byLine = lines
    .filter(({ isOutside }) => !isOutside)
    .map((line) => {
      const amount = exactValue(line.amount.range);
      const weights = weightsOf(line, [...known.keys()], counts, context);
      return amount === null || weights === null ? null : allocate(amount, weights, sharing);
    });
  if (byLine.some((amounts) => amounts === null)) return null;
  return counts.map((_, index) =>
    byLine.reduce((sum, amounts) => sum + (amounts?.[index] ?? 0), 0),
  );
}

// A line paid by ESMS is shared by the ESMS that ask for it, which of them a cap leaves out being
// unsaid; one paid by project is shared by all.
function weightsOf(
  { rule: { quantity } }: ComputedLine,
  regions: readonly string[],
  counts: readonly number[],
  context: Context,
): readonly number[] | null {
  if (quantity.unit === 'projet') return counts;
  const concerned = regions.map((region) => concernedIn(region, quantity.test, context));
  return concerned.some((count) => count === null) ? null : concerned.map((count) => count ?? 0);
}

function concernedIn(region: string, test: EsmsTest, context: Context): number | null {
  let count = 0;
  for (const esms of context.esms) {
    if (esms.region !== region) continue;
    const { status } = evaluateEsmsTest(test, esms, context);
    if (status === 'undetermined') return null;
    if (status === 'met' || status === 'to-certify') count += esms.nombre;
  }
  return count;
}
