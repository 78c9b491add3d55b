import type { DivisionKind, DivisionOption, SizeBound } from '../../model/division';
import type { Esms, Projet } from '../../model/projet';
import type { Report } from '../../model/report';
import { dealerOf } from './deal-evenly';
import type { Assessed } from './outcome';
import { partOf } from './parts';
import { compareYields } from './yields';

/** The most parts into which a project is split: a technical limit, no text sets it. */
export const maximumParts = 20;

/** One way to split a project, worked out. */
export interface Divided {
  readonly option: DivisionOption;
  /** No cap leaves an ESMS of a part out, and no part is too large. */
  readonly fits: boolean;
}

/** Works out a split of which the ESMS of each part are given. */
export function divideInto(
  kind: DivisionKind,
  groups: readonly (readonly Esms[])[],
  whole: Assessed,
  assessPart: (part: Projet) => Assessed,
): Divided {
  const parts = groups
    .flatMap((esms) => partOf(whole.outcome.projet, esms))
    .map(({ projet, leftOut }) => ({ ...assessPart(projet), leftOut }));
  const totals = parts.map(({ total }) => total);
  return {
    option: {
      kind,
      status: statusOfAll(parts.map(({ outcome }) => outcome.status)),
      parts: parts.map(({ outcome, leftOut }) => ({ ...outcome, leftOut })),
      yields: compareYields(totals, [whole.total]),
    },
    fits: parts.every(({ bounds }) => !bounds.some(isTooLarge)),
  };
}

/** Works out even splits, of two parts and then of more, until the parts fit. */
export function divideEvenly(
  projet: Projet,
  divide: (groups: readonly (readonly Esms[])[]) => Divided,
): { readonly options: readonly DivisionOption[]; readonly isCut: boolean } {
  const deal = dealerOf(projet);
  const count = projet.esms.reduce((sum, { nombre = 1 }) => sum + nombre, 0);
  const options: DivisionOption[] = [];
  for (let parts = 2; parts <= Math.min(count, maximumParts); parts += 1) {
    const { option, fits } = divide(deal(parts));
    options.push(option);
    if (fits) return { options, isCut: false };
  }
  return { options, isCut: count > maximumParts };
}

function statusOfAll(statuses: readonly Report['status'][]): Report['status'] {
  if (statuses.includes('ineligible')) return 'ineligible';
  return statuses.includes('undetermined') ? 'undetermined' : 'eligible';
}

// A count that may be beyond a cap is: more parts are then worked out. What an OG manages in all
// stays the same however its ESMS are split.
function isTooLarge(bound: SizeBound): boolean {
  if (bound.kind === 'cap') {
    const { value, observed } = bound;
    return typeof value === 'number' && (observed.atMost ?? value) > value;
  }
  const isReached = bound.position === 'at' || bound.position === 'over';
  const isFixed = bound.counted === 'esms-managed-by-largest-og';
  return bound.kind === 'below' && bound.status === 'unmet' && isReached && !isFixed;
}
