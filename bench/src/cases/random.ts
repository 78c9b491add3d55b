import fc from 'fast-check';

/** Draws that a seed repeats. */
export interface Random {
  /** A whole number between both ends, which can be drawn. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** True that many times in a hundred. */
  readonly chance: (percent: number) => boolean;
}

/** The draws of a seed. */
export function randomOf(seed: number): Random {
  const [draw] = fc.sample(fc.gen(), { seed, numRuns: 1, unbiased: true });
  if (draw === undefined) throw new Error('Nothing can be drawn');
  const between = (min: number, max: number) => draw(fc.integer, { min, max });
  return {
    between,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    chance: (percent) => between(1, 100) <= percent,
  };
}
