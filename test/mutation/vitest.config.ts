import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/mutation/*.rules.ts'], testTimeout: 600_000 },
});
