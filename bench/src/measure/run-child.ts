import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured } from '../child';

/** Runs a measure in a process of its own, which loads nothing else. */
export function runChild(...args: readonly string[]): Measured {
  const child = fileURLToPath(new URL('./child.js', import.meta.url));
  const printed = execFileSync(process.execPath, [child, ...args], { encoding: 'utf8' });
  return JSON.parse(printed) as Measured;
}
