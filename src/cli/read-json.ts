import type { Parsed } from '../kernel/parsed';
import type { CommandIo } from './io';
import { readBytes } from './read-bytes';
import type { FileProblem } from './refusal';

/** Reads a file as JSON, or says what is wrong with the file. */
export async function readJson(
  file: string,
  io: Pick<CommandIo, 'open'>,
): Promise<Parsed<unknown, FileProblem>> {
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return bytes;
  return parseJson(bytes.value);
}

/** Reads bytes as JSON, or says what is wrong with them. */
export function parseJson(bytes: Uint8Array): Parsed<unknown, FileProblem> {
  const text = decode(bytes);
  if (text === null) return refuse({ kind: 'not-utf8' });
  if (text.trim() === '') return refuse({ kind: 'empty' });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse({ kind: 'not-json', at: placeOf(error, text) });
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
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
