import { defineConfig } from 'vitest/config';

/** The mutation of the rules, which `npm test` leaves out: a file for each worker. */
export default defineConfig({
  test: {
    include: ['test/mutation/*.rules.ts'],
    maxWorkers: 2,
    testTimeout: 600_000,
  },
});
