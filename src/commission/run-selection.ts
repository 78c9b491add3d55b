import type { Candidate, Envelope, SelectionChoices, SelectionReason } from '../model/selection';
import { type Block, cutIntoBlocks, type Ranked } from './rank';
import { type Spending, spend } from './spend';

/** What becomes of each ranked candidate under some choices of the rules. */
export interface Run extends Omit<Spending, 'unfunded'> {
  /** The year of credits, or the reason why there is none, by id. */
  readonly fates: ReadonlyMap<string, number | SelectionReason>;
}

/** Cuts the ranking into blocks, sets aside what can't be settled, and gives the credits. */
export function runSelection(
  ranked: readonly Ranked[],
  candidates: readonly Candidate[],
  envelopes: readonly Envelope[],
  { egalites, depassement, montantInconnu }: SelectionChoices,
): Run {
  const isAside = ({ cents }: Ranked) => montantInconnu === 'ecarte' && cents === null;
  const order = candidates.map(({ id }) => id);
  const blocks = cutIntoBlocks(
    ranked.filter((one) => !isAside(one)),
    egalites,
    order,
  );
  const first = blocks.findIndex(({ cents }) => cents === null);
  const settled = first === -1 ? blocks : blocks.slice(0, first);
  const { unfunded, ...spending } = spend(settled, envelopes, depassement);
  const open = [...ranked.filter(isAside), ...blocks.slice(settled.length).flatMap(candidatesOf)];
  const fates = new Map<string, number | SelectionReason>([
    ...spending.envelopes.flatMap(({ annee, candidates: ids }) =>
      ids.map((id) => [id, annee] as const),
    ),
    ...unfunded.flatMap((block, index) => {
      const reason = depassement === 'report' && index > 0 ? 'behind-larger' : 'larger-than-left';
      return candidatesOf(block).map(({ id }) => [id, reason] as const);
    }),
    ...open.map(({ id, cents }) => [id, reasonOfOpen(cents)] as const),
  ]);
  return { ...spending, fates };
}

function reasonOfOpen(cents: Ranked['cents']): SelectionReason {
  return cents === null ? 'unknown-amount' : 'behind-unknown-amount';
}

function candidatesOf({ candidates }: Block): readonly Ranked[] {
  return candidates;
}
