#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { version } from '../../package.json';
import { run } from './run';

// A reader that closes early, such as `head`, has what it wants: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  open: (file) => (file === '-' ? process.stdin : createReadStream(file)),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  version,
});
