/** Something to measure: each batch is made afresh, and its running alone is measured. */
export interface Task {
  readonly id: string;
  /** A batch of that many. */
  readonly batch: (count: number) => () => unknown;
  /** The largest batch that can be made. */
  readonly most: number;
}

/** How long the tasks are measured. */
export interface Pace {
  readonly rounds: number;
  /** About how long one batch should run, in milliseconds of processor. */
  readonly millis: number;
}

/** Microseconds of processor for one, in each round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Measures the tasks in turn, A B C A B C, so that a busy moment of the machine falls on all of them.
 * The time is that of the processor, all threads of this process together: that of the clock would
 * tell what else the machine does.
 * What clearing away costs is in it, as it is in a service: a collection that is forced between batches
 * would throw away the compiled code of all engines, which no user does.
 */
export async function timeInTurn(tasks: readonly Task[], pace: Pace): Promise<Times> {
  const counts = new Map<string, number>();
  for (const task of tasks) counts.set(task.id, await calibrate(task, pace));
  const times = new Map<string, number[]>(tasks.map(({ id }) => [id, []]));
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const task of tasks) {
      const micros = await time(task, counts.get(task.id) ?? 1);
      times.get(task.id)?.push(micros);
    }
  }
  return times;
}

/** How many fit in the time of a batch, once the code is warm. */
async function calibrate(task: Task, { millis }: Pace): Promise<number> {
  let count = Math.min(task.most, 10);
  for (;;) {
    const spent = (await time(task, count)) * count;
    const wanted = Math.ceil((count * millis * 1000) / spent);
    if (count >= task.most || wanted <= count * 1.5) return Math.min(task.most, wanted);
    count = Math.min(task.most, wanted, count * 8);
  }
}

async function time({ batch }: Task, count: number): Promise<number> {
  const run = batch(count);
  const start = process.cpuUsage();
  const result = run();
  if (result instanceof Promise) await result;
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}
