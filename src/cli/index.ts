#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { version } from '../../package.json';
import { describeRefusal } from './messages';
import { readLocale } from './read-command';
import { run } from './run';

const failed = 2;
const words = process.argv.slice(2);

// A reader that closes early, such as `head`, has what it wants: that is no error. Where nothing can
// be written, the exit code alone can tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.exitCode = failed;
  process.stderr.write(
    `${describeRefusal({ kind: 'unwritable', code: `${error.code}` }, readLocale(words))}\n`,
  );
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = failed;
});

const exitCode = await run(words, {
  open: (file) => (file === '-' ? process.stdin : createReadStream(file)),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  version,
});

// An error of writing that came first keeps its code.
if (process.exitCode !== failed) process.exitCode = exitCode;
