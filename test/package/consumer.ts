import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Application, Outcome } from './packed';

const read = (name: string) => readFileSync(`test/package/consumer/${name}.ts`, 'utf8');

/** What an application does with the package: calls every function, and every schema. */
export const consumers = { application: read('application'), schemas: read('schemas') };

/** Writes a consumer into an application, without its types, and so that it prints what it gives. */
export function writeConsumer(
  { folder }: Application,
  name: keyof typeof consumers,
  format: 'esm' | 'cjs',
): string {
  const print = 'run().then((result) => console.log(JSON.stringify(result)));';
  const { code } = transformSync(`${consumers[name]}\n${print}`, { loader: 'ts', format });
  const file = `${name}.${format === 'esm' ? 'mjs' : 'cjs'}`;
  writeFileSync(join(folder, file), code);
  return file;
}

/** Runs a version of Node in an application. */
export function runWith(
  node: string,
  { folder }: Application,
  ...args: readonly string[]
): Outcome {
  return spawnSync(node, args, { cwd: folder, encoding: 'utf8' });
}
