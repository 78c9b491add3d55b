import { percentOfParts, rateOfParts } from '../../kernel/decimal';
import { exactValue, type Range } from '../../kernel/range';
import type { PortfolioShare } from '../../model/portfolio';

/** The part that a range is of itself and the others; null where there is nothing at all. */
export function shareOf(part: Range, others: Range): PortfolioShare | null {
  if (part.atMost === 0 && others.atMost === 0) return null;
  const fraction = fractionOf(part, others);
  return {
    rate: fraction && rateOfParts(fraction.part, fraction.whole),
    percent: fraction && percentOfParts(fraction.part, fraction.whole),
    bounds: { atLeast: leastOf(part, others), atMost: mostOf(part, others) },
  };
}

// Something is the whole of it where the others are nothing, however much it is.
function fractionOf(part: Range, others: Range) {
  if (others.atMost === 0 && part.atLeast > 0) return { part: 1, whole: 1 };
  const own = exactValue(part);
  const rest = exactValue(others);
  return own === null || rest === null ? null : { part: own, whole: own + rest };
}

/** The part that a range is of a whole that is known; null where the whole is 0 or no count. */
export function shareOfWhole(part: Range, whole: number): PortfolioShare | null {
  if (!Number.isSafeInteger(whole) || whole <= 0) return null;
  const own = exactValue(part);
  return {
    rate: own === null ? null : rateOfParts(own, whole),
    percent: own === null ? null : percentOfParts(own, whole),
    bounds: {
      atLeast: rateOfParts(part.atLeast, whole, 'down'),
      atMost: rateOfParts(part.atMost ?? whole, whole, 'up'),
    },
  };
}

// A part grows with itself and shrinks with the others.
function leastOf(part: Range, others: Range): string {
  if (others.atMost === null || part.atLeast === 0) return '0.0000';
  return rateOfParts(part.atLeast, part.atLeast + others.atMost, 'down');
}

function mostOf(part: Range, others: Range): string {
  if (part.atMost === 0) return '0.0000';
  if (part.atMost === null) return '1.0000';
  return rateOfParts(part.atMost, part.atMost + others.atLeast, 'up');
}
