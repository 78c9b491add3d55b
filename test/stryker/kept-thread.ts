import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { distDir, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';

/** After so many runs the thread is replaced: each run leaves listeners behind. */
const runsOfAThread = 150;

let kept: { readonly thread: Worker; runs: number } | undefined;

/**
 * A pool of one thread that outlives the run, so that a mutant costs its tests alone. Stryker starts
 * a run for each mutant, and a run usually loads all modules anew, which takes a hundred times as
 * long as the tests. A mutant is chosen while the code runs, so loaded modules serve all of them;
 * `setup.ts` sees to it that nothing that one mutant computed is left to the next.
 */
export const keptThread = {
  name: 'kept-thread',
  createPoolWorker: ({ env, execArgv }: PoolOptions): PoolWorker => {
    const listeners: (readonly [string, (argument: unknown) => void])[] = [];
    const threadOf = (): Worker => {
      if (kept === undefined) throw new Error('The thread has not been started');
      return kept.thread;
    };
    return {
      name: 'kept-thread',
      on(event, callback) {
        listeners.push([event, callback]);
        threadOf().on(event, callback);
      },
      off: (event, callback) => void threadOf().off(event, callback),
      send(message: WorkerRequest) {
        const isStop = message.type === 'stop' && '__vitest_worker_request__' in message;
        // Nobody has to stop: the answer of a thread that did.
        const stopped = { __vitest_worker_response__: true, type: 'stopped' };
        if (isStop) threadOf().emit('message', stopped);
        else threadOf().postMessage(message);
      },
      async start() {
        if (kept !== undefined && kept.runs >= runsOfAThread) {
          await kept.thread.terminate();
          kept = undefined;
        }
        const path = join(distDir, 'workers/threads.js');
        kept ??= { thread: new Worker(path, { env, execArgv }), runs: 0 };
        kept.runs += 1;
        kept.thread.setMaxListeners(0);
        kept.thread.unref();
      },
      async stop() {
        for (const [event, callback] of listeners) kept?.thread.off(event, callback);
      },
      deserialize: (data) => data,
    };
  },
};
