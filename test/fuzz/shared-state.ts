/** What the thread that tries inputs tells the one that watches it, without a message: it may hang. */
export interface SharedState {
  /**
   * How many inputs were begun, how long the one at hand is in bytes, then how many were tried of each target, then how long
   * the slowest of each took, in milliseconds.
   */
  readonly counts: Int32Array<SharedArrayBuffer>;
  /** Target and input that are being tried, as JSON; as much of it as there is room for. */
  readonly current: Uint8Array<SharedArrayBuffer>;
}

const room = 4 * 1024 * 1024;

export function makeSharedState(targets: number): SharedState {
  return {
    counts: new Int32Array(new SharedArrayBuffer(4 * (2 * targets + 2))),
    current: new Uint8Array(new SharedArrayBuffer(room)),
  };
}

/** Says that an input is begun. */
export function begin({ counts, current }: SharedState, target: string, input: unknown): void {
  const { written } = new TextEncoder().encodeInto(JSON.stringify({ target, input }), current);
  counts[1] = written;
  Atomics.add(counts, 0, 1);
}

/** Says that one was tried. */
export function end({ counts }: SharedState, target: number, milliseconds: number): void {
  const slowest = counts.length / 2 + 1 + target;
  counts[target + 2] = (counts[target + 2] ?? 0) + 1;
  counts[slowest] = Math.max(counts[slowest] ?? 0, milliseconds);
}

/** How many were begun, which tells whether there is progress. */
export function begun({ counts }: SharedState): number {
  return Atomics.load(counts, 0);
}

/** How many were tried of each target, and how long the slowest took, in milliseconds. */
export function tried({ counts }: SharedState): readonly { count: number; slowest: number }[] {
  const targets = counts.length / 2 - 1;
  return Array.from({ length: targets }, (_, target) => ({
    count: counts[target + 2] ?? 0,
    slowest: counts[target + targets + 2] ?? 0,
  }));
}

/** The one that is being tried, as it stands in a file of the corpus. */
export function readCurrent({ counts, current }: SharedState): string {
  return new TextDecoder().decode(current.slice(0, counts[1]));
}
