import { defineConfig } from 'vitest/config';

/** Tests of the packed tarball. They need a build, so `npm test` leaves them out. */
export default defineConfig({
  test: {
    include: ['test/package/*.test.ts'],
    globalSetup: 'test/package/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
