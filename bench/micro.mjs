/** Bundles `src/micro.ts` with the sources of the library and runs it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const outfile = path('../.cache/bench-micro.mjs');
await build({
  entryPoints: [path('src/micro.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  alias: { 'esms-numerique': path('../src/index.ts') },
});
process.exitCode = spawnSync(process.execPath, [...process.argv.slice(2), outfile], {
  stdio: 'inherit',
}).status;
