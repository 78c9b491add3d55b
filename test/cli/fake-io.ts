import { run } from '../../src/cli/run';

/** What a command line printed and how it ended. */
export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The files of a test: their text or bytes, or the code of the error that opening them gives. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly error: string }>>;

/** Runs a command line on files that exist nowhere; `-` is the standard input. */
export function runOn(files: Files, ...argv: readonly string[]): Promise<Outcome> {
  return runWatched({ isWatched: false, reads: Number.POSITIVE_INFINITY }, files, ...argv);
}

/** Who stands around a command: whether stderr is watched, how many writes find a reader. */
export interface Surroundings {
  readonly isWatched: boolean;
  readonly reads: number;
}

/** As `runOn`, among other surroundings. */
export async function runWatched(
  { isWatched, reads }: Surroundings,
  files: Files,
  ...argv: readonly string[]
): Promise<Outcome> {
  let writes = 0;
  const printed = { stdout: '', stderr: '' };
  const exit = await run(argv, {
    open: (file) => open(files[file] ?? { error: 'ENOENT' }),
    stdout: (text) => {
      printed.stdout += text;
    },
    write: async (text) => {
      writes += 1;
      if (writes > reads) return false;
      printed.stdout += text;
      return true;
    },
    isWatched,
    stderr: (text) => {
      printed.stderr += text;
    },
    version: '1.2.3',
  });
  return { exit, ...printed };
}

// In pieces of seven bytes, so that letters of two bytes are cut in two.
async function* open(content: Files[string]): AsyncGenerator<Uint8Array> {
  if (typeof content === 'object' && 'error' in content) {
    throw Object.assign(new Error('refused'), { code: content.error });
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const step = bytes.length > 1_000_000 ? 1_000_000 : 7;
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

/** The text with ordinary spaces in place of no-break ones. */
export function ordinary(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
