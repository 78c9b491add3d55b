import { defineConfig } from 'tsup';
import { builtPackage } from '../support/built-package';

/** The fuzzer as one program, which reads the built package where its sources read ours. */
export default defineConfig({
  entry: { main: 'test/fuzz/main.ts' },
  outDir: '.cache/fuzz',
  format: 'esm',
  target: 'node20',
  silent: true,
  esbuildPlugins: [builtPackage('external')],
});
