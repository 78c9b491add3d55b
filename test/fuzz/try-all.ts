import fc from 'fast-check';
import { begin, end, type SharedState } from './shared-state';
import type { AnyTarget } from './target';

/** An input of which something is wrong, the smallest that was found, and what is wrong. */
export interface Failure {
  readonly target: string;
  readonly input: unknown;
  readonly error: string;
}

/**
 * Tries inputs of each target in turn until the time is over, always the same for a seed. The first
 * that fails is made smaller as long as it fails, and ends it.
 */
export async function tryAll(
  targets: readonly AnyTarget[],
  { seed, until, state }: { seed: number; until: number; state: SharedState },
): Promise<Failure | null> {
  for (let round = 0; Date.now() < until; round += 1) {
    for (const [index, target] of targets.entries()) {
      const left = until - Date.now();
      if (left <= 0) return null;
      const run = async (input: unknown) => {
        begin(state, target.name, input);
        const start = performance.now();
        await target.tryOn(input);
        end(state, index, performance.now() - start);
      };
      const details = await fc.check(fc.asyncProperty(target.inputs, run), {
        // Whatever the targets are, an input depends on the seed, its target and its round.
        seed: (seed + Math.imul(round + 1, 0x9e3779b1) + numberOf(target.name)) | 0,
        numRuns: target.turn,
        interruptAfterTimeLimit: left,
      });
      if (details.counterexample !== null) {
        const [input] = details.counterexample;
        return { target: target.name, input, error: describe(details.errorInstance) };
      }
    }
  }
  return null;
}

function numberOf(name: string): number {
  return [...name].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), 0);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
