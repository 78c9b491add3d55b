import type { Parsed } from '../kernel/parsed';
import type { CommandIo } from './io';
import type { FileProblem } from './refusal';

/** A technical limit: what `parseProjet` accepts at most is far below. */
export const maximumBytes = 64 * 1024 * 1024;

/** Reads all bytes of a file, or says why it can't. */
export async function readBytes(
  file: string,
  io: Pick<CommandIo, 'open'>,
): Promise<Parsed<Uint8Array, FileProblem>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of io.open(file)) {
      size += chunk.length;
      if (size > maximumBytes) return refuse({ kind: 'too-large', maximumBytes });
      chunks.push(chunk);
    }
  } catch (error) {
    return refuse({ kind: kindOf(error) });
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { ok: true, value: bytes };
}

/** Why a file can't be opened or read to its end. */
export function kindOf(error: unknown): 'absent' | 'directory' | 'forbidden' | 'unreadable' {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'absent';
    case 'EISDIR':
      return 'directory';
    case 'EACCES':
    case 'EPERM':
      return 'forbidden';
    default:
      return 'unreadable';
  }
}

function refuse(problem: FileProblem): Parsed<never, FileProblem> {
  return { ok: false, issues: [problem] };
}
