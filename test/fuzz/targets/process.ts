import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Outcome, runOn } from '../../cli/fake-io';
import { anyTarget } from '../target';
import { bytesOf, type CommandLine, checkOutcome, commandLines } from './command';

const program = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** The built command in a process of its own: it answers as it does in this one. */
export const processTarget = anyTarget<CommandLine>({
  name: 'process',
  turn: 1,
  // No process can be given a word with NUL or half a letter in it; a name may be too long for a file.
  inputs: commandLines.filter(({ argv }) =>
    argv.every((word) => !/[\0\p{Surrogate}]/u.test(word) && word.length < 200),
  ),
  tryOn: async (line) => {
    const files = bytesOf(line);
    const there = runProcess(line, files);
    checkOutcome(there, line);
    const here = await runOn(files, ...line.argv);
    // Only there are folders, and the version is its own.
    const isElsewhere = line.argv.some((word) => /^[./]|\/|^--version/.test(word));
    if (!isElsewhere) assert.deepEqual(there, here, 'both answer the same');
  },
});

function runProcess({ argv }: CommandLine, files: Readonly<Record<string, Uint8Array>>): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    mkdirSync(join(folder, 'work'));
    const cwd = join(folder, 'work');
    for (const [name, bytes] of Object.entries(files)) {
      if (name !== '-' && name !== '') writeFileSync(join(cwd, name), bytes);
    }
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd,
      input: files['-'] ?? new Uint8Array(),
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1e9,
    });
    assert.equal(signal, null, 'it ends by itself');
    return { exit: status ?? -1, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
