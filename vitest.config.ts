import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  resolve: {
    // The executed examples import the package by its name; they run on the sources.
    alias: [
      { find: /^esms-numerique$/, replacement: `${src}/index.ts` },
      { find: /^esms-numerique\/schemas$/, replacement: `${src}/schemas.ts` },
      { find: /^esms-numerique\/import$/, replacement: `${src}/import.ts` },
      { find: /^esms-numerique\/editions$/, replacement: `${src}/editions/index.ts` },
      { find: /^esms-numerique\/editions\/(.+)$/, replacement: `${src}/editions/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // For a slow machine: no test measures time.
    testTimeout: 60_000,
    // They need a build: `npm run test:package`, `npm run docs && npm run test:site`.
    exclude: ['test/package/**', 'test/site/**'],
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
      // The sources are checked by `npm run types`.
      ignoreSourceErrors: true,
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});
