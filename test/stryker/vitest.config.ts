import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification, type VitestPluginContext } from 'vitest/node';
import { keptThread } from './kept-thread';
import { countUndeclaredTests } from './undeclared-tests';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { MUTATION_TESTS: folders = 'test/grappe,test/eligibility' } = process.env;

/** The run ends with the first test that fails: the thousand cases come last. */
class SmallestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizes = new Map(files.map((file) => [file, statSync(file.moduleId).size]));
    return [...files].sort((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0));
  }
}

export default defineConfig({
  root: here('../..'),
  resolve: {
    alias: [{ find: /^(\.\.?\/)+kernel\/per-object$/, replacement: here('./per-object.ts') }],
  },
  plugins: [
    {
      name: 'keep-the-thread',
      // Stryker asks for the pool of threads whatever the configuration says.
      configureVitest({ project, vitest }: VitestPluginContext) {
        Object.assign(project.config, { pool: keptThread.name, poolRunner: keptThread });
        countUndeclaredTests(vitest);
      },
    },
  ],
  test: {
    include: folders.split(',').map((start) => `${start}{,/**/*}.test.ts`),
    // Long searches and properties: each of them would be tried for thousands of mutants.
    exclude: [
      'test/assessment/route-coverage.test.ts',
      'test/assessment/adjustments/search-plans.test.ts',
      'test/assessment/**/properties.test.ts',
      'test/assessment/receipts/alterations.test.ts',
    ],
    sequence: { sequencer: SmallestFirst },
    setupFiles: ['test/stryker/setup.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
