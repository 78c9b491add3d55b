const { MUTATION_FOLDER: folder = 'all' } = process.env;

// All mutators are on, those of texts too: see docs/decisions/0018-mutation.md.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/stryker/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs while a file is loaded would need a new thread for each mutant, and all the tests.
  ignoreStatic: true,
  concurrency: 1,
  // Endless loops are found by counting; this is for a machine that is busy with other things.
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: `.cache/mutation/${folder}/sandbox`,
  ignorePatterns: ['bench', 'docs', 'dist', 'coverage', '.cache', 'fixtures/textes'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
  htmlReporter: { fileName: `.cache/mutation/${folder}.html` },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
};
