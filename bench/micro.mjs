/** Bundles `src/micro.ts` with the sources of the library, as `tsconfig.json` maps them, and runs it. */
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
});
process.exitCode = spawnSync(process.execPath, [...process.argv.slice(2), outfile], {
  stdio: 'inherit',
}).status;
