import type { RunnerTestCase, RunnerTestFile } from 'vitest';
import type { Vitest } from 'vitest/node';

/**
 * Counts a file that throws while its tests are declared as one test that fails. It has no tests
 * then, and Stryker looks at nothing else: a mutant that breaks what is evaluated in the body of a
 * `describe` would survive by it.
 */
export function countUndeclaredTests({ state }: Vitest): void {
  const getFiles = state.getFiles.bind(state);
  state.getFiles = (keys) => getFiles(keys).map(withFailedTest);
}

function withFailedTest(file: RunnerTestFile): RunnerTestFile {
  const { result, tasks } = file;
  if (result?.state !== 'fail' || tasks.length > 0) return file;
  const failed = { type: 'test', name: 'declares its tests', mode: 'run', file, result };
  return { ...file, tasks: [failed as unknown as RunnerTestCase] };
}
