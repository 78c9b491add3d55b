/** A line of bytes, without its line break. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** `null` where it is longer than what is held. */
  readonly bytes: Uint8Array | null;
}

/** Bytes in pieces of any size, as files and streams give them. */
export type ByteChunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const lineFeed = 10;

/**
 * Cuts bytes into lines, one after the other: no more is held than a line of `longest` bytes and a
 * piece. What follows the last line break is a line too, unless it is empty.
 */
export async function* byteLines(chunks: ByteChunks, longest: number): AsyncGenerator<ByteLine> {
  let begun: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const end = (): ByteLine => {
    const bytes = size > longest ? null : join(begun, size);
    begun = [];
    size = 0;
    number += 1;
    return { number, bytes };
  };
  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size > longest) begun = [];
    else begun.push(piece);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield end();
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
