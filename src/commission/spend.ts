import { type Cents, centsOf, eurosOf } from '../kernel/money';
import type { Envelope, OverflowRule, SelectionOverflow, SpentEnvelope } from '../model/selection';
import type { Block } from './rank';

/** Blocks that are funded on some credits, and those that none hold. */
export interface Spending {
  readonly envelopes: readonly SpentEnvelope[];
  readonly overflows: readonly SelectionOverflow[];
  /** In order of rank. */
  readonly unfunded: readonly Block[];
}

/** Gives the credits of each year, in order, to blocks in order of rank. */
export function spend(
  blocks: readonly Block[],
  envelopes: readonly Envelope[],
  rule: OverflowRule,
): Spending {
  let waiting = blocks;
  const spent: SpentEnvelope[] = [];
  const overflows: SelectionOverflow[] = [];
  for (const envelope of [...envelopes].sort((a, b) => a.annee - b.annee)) {
    const year = spendYear(waiting, envelope, rule);
    waiting = year.waiting;
    spent.push(year.envelope);
    overflows.push(...year.overflows);
  }
  return { envelopes: spent, overflows, unfunded: waiting };
}

function spendYear(blocks: readonly Block[], { annee, montant }: Envelope, rule: OverflowRule) {
  const credits = centsOf(montant);
  let left = credits;
  const funded: string[] = [];
  const waiting: Block[] = [];
  const overflows: SelectionOverflow[] = [];
  for (const block of blocks) {
    const isClosed = rule === 'report' && waiting.length > 0;
    const cents = block.cents ?? 0;
    if (!isClosed && cents <= left) {
      left -= cents;
      funded.push(...idsOf(block));
    } else {
      waiting.push(block);
      if (!isClosed) overflows.push(overflowOf(block, annee, cents, left));
    }
  }
  const envelope = {
    annee,
    montant: eurosOf(credits),
    spent: eurosOf(credits - left),
    left: eurosOf(left),
    candidates: funded,
  };
  return { envelope, overflows, waiting };
}

function overflowOf(block: Block, annee: number, cents: Cents, left: Cents): SelectionOverflow {
  return { annee, candidates: idsOf(block), montant: eurosOf(cents), left: eurosOf(left) };
}

function idsOf({ candidates }: Block): readonly string[] {
  return candidates.map(({ id }) => id);
}
