import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Size } from '../report/results';

/** What an application ships that uses the engine of a module for this rule: minified, then gzip. */
export async function bundleSize(module: string): Promise<Size> {
  if (module === 'zen') return nativeSize();
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/contenders/${module}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    external: ['fs', 'child_process', 'tty', 'constants'],
    alias: { 'esms-numerique': fileURLToPath(new URL('../../dist/index.js', import.meta.url)) },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${module} gives no bundle`);
  return { kilobytes: gzipSync(file.contents).length / 1000, native: false };
}

/** The engine is a library of the system's own machine code, one for each platform. */
function nativeSize(): Size {
  const require = createRequire(createRequire(import.meta.url).resolve('@gorules/zen-engine'));
  const { platform, arch } = process;
  const suffixes = ['', '-gnu', '-musl', '-msvc'];
  const [found] = suffixes.flatMap((suffix) => {
    const name = `@gorules/zen-engine-${platform}-${arch}${suffix}`;
    return resolves(require, name);
  });
  if (found === undefined) throw new Error('The native library of zen-engine is not found');
  return { kilobytes: gzipSync(readFileSync(found)).length / 1000, native: true };
}

function resolves(require: NodeJS.Require, name: string): readonly string[] {
  try {
    return [require.resolve(name)];
  } catch {
    return [];
  }
}
