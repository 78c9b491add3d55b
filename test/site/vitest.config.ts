import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { aliases } from '../../site/aliases';

/** Tests of the built site, in Chromium and without. They need `npm run docs`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: aliases },
  test: {
    include: ['test/site/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A browser on a busy machine may miss its moment; what is broken fails twice.
    retry: 1,
  },
});
