/// <reference types="vite/types/importMeta.d.ts" />
import fc from 'fast-check';
import { beforeEach, inject } from 'vitest';
import { forget } from './per-object';

// Loaded here, so that what runs after it is known to be a test and not the sources' own constants.
import.meta.glob(['../../src/**/*.ts', '!../../src/cli/**'], { eager: true });

/** What the code that Stryker has changed asks while it runs, and what it counts. */
interface Stryker {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: {
    readonly static: Record<string, number>;
    readonly perTest: Record<string, Record<string, number>>;
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly mode: 'dry-run' | 'mutant';
    readonly globalNamespace: '__stryker__';
    readonly activeMutant: string;
  }
}

const stryker: Stryker = Reflect.get(globalThis, inject('globalNamespace')) ?? {};

// Each property is tried a few times, for thousands of mutants, and on the same values each time.
fc.configureGlobal({ numRuns: 20, seed: 20210712 });
forget();

// Many tests evaluate a project once, where they are declared. Stryker activates a mutant when the
// first test starts, which is too late for them; and takes what they ran before for code that no
// test runs. So the mutant is active from here on, and all tests of a file cover what it declared.
if (inject('mode') === 'mutant') stryker.activeMutant = inject('activeMutant');
const loaded = new Set(Object.keys(stryker.mutantCoverage?.static ?? {}));
let declared: readonly string[] | undefined;

beforeEach(() => {
  forget();
  const { currentTestId, mutantCoverage } = stryker;
  if (currentTestId === undefined || mutantCoverage === undefined) return;
  if (declared === undefined) {
    declared = Object.keys(mutantCoverage.static).filter((mutant) => !loaded.has(mutant));
    for (const mutant of declared) delete mutantCoverage.static[mutant];
  }
  mutantCoverage.perTest[currentTestId] ??= {};
  const covered = mutantCoverage.perTest[currentTestId];
  for (const mutant of declared) covered[mutant] ??= 1;
});
