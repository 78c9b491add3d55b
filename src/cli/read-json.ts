import type { Parsed } from '../kernel/parsed';
import type { CommandIo } from './io';
import type { FileProblem } from './refusal';

/** A technical limit: what `parseProjet` accepts at most is far below. */
export const maximumBytes = 64 * 1024 * 1024;

/** Reads a file as JSON, or says what is wrong with the file. */
export async function readJson(
  file: string,
  io: Pick<CommandIo, 'open'>,
): Promise<Parsed<unknown, FileProblem>> {
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (text === null) return refuse({ kind: 'not-utf8' });
  if (text.trim() === '') return refuse({ kind: 'empty' });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse({ kind: 'not-json', at: placeOf(error, text) });
  }
}

async function readBytes(
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

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function kindOf(error: unknown): 'absent' | 'directory' | 'forbidden' | 'unreadable' {
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

// The engine tells the place in its message, and not in all of them.
function placeOf(error: unknown, text: string): { line: number; column: number } | null {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function refuse(problem: FileProblem): Parsed<never, FileProblem> {
  return { ok: false, issues: [problem] };
}
