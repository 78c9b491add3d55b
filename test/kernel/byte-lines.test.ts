import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../src/kernel/byte-lines';

const encoder = new TextEncoder();

async function linesOf(chunks: readonly (string | Uint8Array)[], longest = 100) {
  const lines: (readonly [number, string | null])[] = [];
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? encoder.encode(chunk) : chunk));
  for await (const line of byteLines(bytes, longest)) {
    lines.push([line.number, line.bytes === null ? null : new TextDecoder().decode(line.bytes)]);
  }
  return lines;
}

describe('lines of bytes', () => {
  it('are counted from 1, empty ones too, and the last needs no line break', async () => {
    expect(await linesOf(['a\n\nb'])).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
  });

  it('do not include what follows a last line break', async () => {
    expect(await linesOf(['a\n'])).toEqual([[1, 'a']]);
    expect(await linesOf([])).toEqual([]);
  });

  it('go on from one piece to the next', async () => {
    expect(await linesOf(['a', 'b\nc', '', 'd'])).toEqual([
      [1, 'ab'],
      [2, 'cd'],
    ]);
  });

  it('are not copied where they stand in one piece', async () => {
    const bytes = encoder.encode('a\nb\n');
    const chunks = [bytes.subarray(0, 2), bytes.subarray(2)];
    for await (const line of byteLines(chunks, 100)) expect(line.bytes?.buffer).toBe(bytes.buffer);
  });

  it('are not held where they are too long, and the next one is read', async () => {
    expect(await linesOf(['123', '4\n123\n12', '34'], 3)).toEqual([
      [1, null],
      [2, '123'],
      [3, null],
    ]);
  });

  it('are those of the whole, wherever it is cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '\n'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.nat({ max: 9 }), async (letters, size) => {
        const whole = encoder.encode(letters.join(''));
        const cuts = Array.from({ length: Math.ceil(whole.length / (size + 1)) }, (_, index) =>
          whole.subarray(index * (size + 1), (index + 1) * (size + 1)),
        );
        expect(await linesOf(cuts)).toEqual(await linesOf([whole]));
      }),
    );
  });

  it('are read no further than they are asked for', async () => {
    const read: string[] = [];
    async function* chunks() {
      for (const chunk of ['a\n', 'b\n', 'c\n']) {
        read.push(chunk);
        yield encoder.encode(chunk);
      }
    }
    for await (const line of byteLines(chunks(), 100)) if (line.number === 2) break;
    expect(read).toEqual(['a\n', 'b\n']);
  });
});
