import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const tools = resolve('test/package/tools/node_modules');

/** A version of Node that the package says it works with; `path` is null where none could be had. */
export interface NodeVersion {
  readonly name: string;
  readonly path: string | null;
}

/** The lowest version of Node that is supported, and the last ones. */
export const nodes: readonly NodeVersion[] = ['20', '22', '24'].map((major) => {
  const name = `node-${major}-${process.platform}-${process.arch}`;
  const found = readdirSync(tools).includes(name);
  if (!found) console.warn(`skipped: no registry package of Node ${major} for ${name}`);
  return { name: `Node ${major}`, path: found ? join(tools, name, 'bin/node') : null };
});

/** A compiler, by the version that it should be. */
export interface Compiler {
  readonly version: string;
  readonly path: string;
}

/** The compilers with which an application may check its use of the package. */
export const compilers: readonly Compiler[] = [
  ['5.4', join(tools, 'typescript-5.4')],
  ['5.9', join(tools, 'typescript-5.9')],
  ['6.0', resolve('node_modules/typescript')],
  ['7.0', join(tools, 'typescript-7.0')],
].map(([version = '', folder = '']) => {
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { version, path: join(folder, bin.tsc) };
});
