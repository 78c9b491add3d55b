import type { FundingLine, FundingResult } from 'esms-numerique';
import { endOfBars } from './range';

/** The lines that are asked for, or that may be; of one of no ESMS that gives nothing there is no news. */
export function askedLines({ lines }: FundingResult): readonly FundingLine[] {
  return lines.filter(
    ({ quantity, bounds }) => quantity !== 0 && (quantity !== null || bounds.atMost !== '0.00'),
  );
}

/** The amount at which the bars of a grant and its lines end. */
export function endOfFunding(funding: FundingResult): number {
  return endOfBars([funding.bounds, ...askedLines(funding).map(({ bounds }) => bounds)]);
}
