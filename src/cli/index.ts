#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { version } from '../../package.json';
import { describeRefusal } from './messages';
import { readLocale } from './read-command';
import { run } from './run';

const failed = 2;
const words = process.argv.slice(2);

// Over many projects V8 lets four times as much garbage lie as there are live objects, and takes
// 200 MiB to handle 16. Half as much again is enough, and costs a twentieth of the time.
setFlagsFromString('--heap-growing-percent=50');

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
  write: (text) => new Promise((done) => process.stdout.write(text, (error) => done(!error))),
  stderr: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  version,
});

// An error of writing that came first keeps its code.
if (process.exitCode !== failed) process.exitCode = exitCode;
