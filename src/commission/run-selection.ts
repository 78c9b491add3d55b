import type { Envelope, SelectionChoices, SelectionReason } from '../model/selection';
import { type Block, cutIntoBlocks, type Ranked } from './rank';
import { type Spending, spend } from './spend';

/** What becomes of each ranked candidate under some choices of the rules. */
export interface Run extends Omit<Spending, 'unfunded'> {
  /** The year of credits, or the reason why there is none, by id of those in line. */
  readonly fates: ReadonlyMap<string, number | SelectionReason>;
}

/**
 * Cuts the line into blocks, sets aside what can't be settled, and gives the credits. `order` has
 * the ids as `ordre-donne` takes them.
 */
export function runSelection(
  line: readonly Ranked[],
  order: readonly string[],
  envelopes: readonly Envelope[],
  { egalites, depassement, montantInconnu, avisManquant }: SelectionChoices,
): Run {
  const isAside = ({ cents, avis }: Ranked) =>
    (montantInconnu === 'ecarte' && cents === null) ||
    (avisManquant === 'ecarte' && avis === undefined);
  const blocks = cutIntoBlocks(
    line.filter((one) => !isAside(one)),
    egalites,
    order,
  );
  const first = blocks.findIndex(({ cents }) => cents === null);
  const settled = first === -1 ? blocks : blocks.slice(0, first);
  const { unfunded, ...spending } = spend(settled, envelopes, depassement);
  // Behind one that no credits hold, no amount matters any more.
  const isBlocked = depassement === 'report' && unfunded.length > 0;
  const behind = blocks.slice(settled.length).flatMap(candidatesOf);
  const why = reasonBehind(blocks[settled.length]);
  const fates = new Map<string, number | SelectionReason>([
    ...spending.envelopes.flatMap(({ annee, candidates: ids }) =>
      ids.map((id) => [id, annee] as const),
    ),
    ...unfunded.flatMap((block, index) => {
      const reason = depassement === 'report' && index > 0 ? 'behind-larger' : 'larger-than-left';
      return candidatesOf(block).map(({ id }) => [id, reason] as const);
    }),
    ...behind.map((one) => [one.id, isBlocked ? 'behind-larger' : reasonOfOpen(one, why)] as const),
    ...line.filter(isAside).map((one) => [one.id, reasonOfOpen(one, why)] as const),
  ]);
  return { ...spending, fates };
}

function reasonOfOpen({ avis, cents }: Ranked, behind: SelectionReason): SelectionReason {
  if (avis === undefined) return 'no-opinion';
  return cents === null ? 'unknown-amount' : behind;
}

// An opinion settles first whether the amount matters.
function reasonBehind(first: Block | undefined): SelectionReason {
  const isOpinion = first?.candidates.some(({ avis }) => avis === undefined);
  return isOpinion === true ? 'behind-no-opinion' : 'behind-unknown-amount';
}

function candidatesOf({ candidates }: Block): readonly Ranked[] {
  return candidates;
}
