import { readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const editions = readdirSync('src/editions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const library: Record<string, string> = {
  index: 'src/index.ts',
  schemas: 'src/schemas.ts',
  import: 'src/import.ts',
  'editions/index': 'src/editions/index.ts',
  ...Object.fromEntries(editions.map((id) => [`editions/${id}`, `src/editions/${id}/index.ts`])),
};

// No entries that anybody imports. They cut the build into files along the lines that applications
// do: a bundler leaves out a file that it needs nothing of, but keeps the schemas, and zod, in a file
// that it needs something else of, as it can't tell that calling zod has no effect. With the root
// among them `dist/index.js` is a list of exports.
const parts: Record<string, string> = {
  'parts/root': 'src/index.ts',
  'parts/parse': 'src/projet/parse-projet.ts',
  'parts/assess': 'src/assessment/assess.ts',
  'parts/explain': 'src/render/explain.ts',
};

const common: Options = {
  target: 'es2022',
  outDir: 'dist',
  // Nothing that the library imports does anything by being imported.
  treeshake: { moduleSideEffects: false },
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
};

// Both builds write to the same folder at the same time, so neither of them may empty it.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  // The command is a program, not a module that anybody requires: ESM only.
  {
    ...common,
    format: 'esm',
    entry: { ...library, ...parts, 'cli/index': 'src/cli/index.ts' },
    splitting: true,
  },
  { ...common, format: 'cjs', entry: library },
]);
