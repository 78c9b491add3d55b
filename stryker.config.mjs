const { MUTATION_FOLDER: folder = 'all' } = process.env;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: `.cache/mutation/${folder}/sandbox`,
  ignorePatterns: ['bench', 'docs', 'dist', 'coverage', '.cache', 'fixtures/textes'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
  htmlReporter: { fileName: `.cache/mutation/${folder}.html` },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
};
