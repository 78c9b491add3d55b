import { exactly, exactValue, type Range, sumRanges } from '../../kernel/range';
import { eurosBoundsOf, exactEurosOf } from '../../mechanisms/step';
import type { PortfolioFigures } from '../../model/portfolio';

/** What reports come to: projects, ESMS and cents, as far as they are known. */
export interface Tally {
  readonly projets: Range;
  readonly esms: Range;
  readonly cents: Range;
}

/** What no report comes to. */
export const nothing: Tally = { projets: exactly(0), esms: exactly(0), cents: exactly(0) };

/** Adds two tallies. */
export function add(a: Tally, b: Tally): Tally {
  return {
    projets: sumRanges([a.projets, b.projets]),
    esms: sumRanges([a.esms, b.esms]),
    cents: sumRanges([a.cents, b.cents]),
  };
}

/** Writes a tally as a summary shows it. */
export function presentTally({ projets, esms, cents }: Tally): PortfolioFigures {
  return {
    projets: exactValue(projets),
    esms: exactValue(esms),
    amount: exactEurosOf(cents),
    bounds: { projets, esms, amount: eurosBoundsOf(cents) },
  };
}
