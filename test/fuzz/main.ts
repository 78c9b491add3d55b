import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { begun, makeSharedState, readCurrent, type SharedState, tried } from './shared-state';
import { targets } from './targets/index';
import { type Failure, tryAll } from './try-all';

/** Computing this long over one input is a hang: the largest take two. In seconds. */
const patience = 20;
/** How long an input that seems to hang may take by itself, in a process of its own. In seconds. */
const patienceAlone = 60;
const failureFile = '.cache/fuzz/failure.json';

interface Task {
  readonly seed: number;
  readonly until: number;
  readonly names: readonly string[];
  readonly state: SharedState;
}

if (isMainThread) await supervise();
else await work(workerData as Task);

async function work({ names, ...task }: Task): Promise<void> {
  const chosen = targets.filter(({ name }) => names.includes(name));
  parentPort?.postMessage(await tryAll(chosen, task));
}

async function supervise(): Promise<void> {
  const { seed, seconds, names, replay } = readWords();
  if (replay !== null) return tryAgain(replay);
  console.log(`seed ${seed}, ${seconds} s`);
  const state = makeSharedState(names.length);
  const until = Date.now() + seconds * 1000;
  let failure = await watch({ seed, until, names, state });
  for (let next = seed + 1; failure?.seemsToHang && endsAlone(failure); next += 1) {
    console.log(`${failure.error}, but it ends by itself; on with seed ${next}`);
    failure = await watch({ seed: next, until, names, state });
  }
  tell(names, state);
  if (failure !== null) fail(failure, seed);
}

interface Lost extends Failure {
  /** On a busy machine an input may compute ten times as long as by itself. */
  readonly seemsToHang?: boolean;
}

/** Runs the worker, and ends it where it seems to hang. */
function watch(task: Task): Promise<Lost | null> {
  return new Promise((done) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    const lost = (error: string, seemsToHang = false) => {
      clearInterval(timer);
      worker.terminate();
      done({ ...JSON.parse(readCurrent(task.state)), error, seemsToHang });
    };
    let last = { count: 0, computed: computed(), told: Date.now() };
    const timer = setInterval(() => {
      const count = begun(task.state);
      if (count !== last.count) last = { ...last, count, computed: computed() };
      else if (count > 0 && computed() - last.computed > patience)
        lost(`no end after ${patience} s`, true);
      if (Date.now() - last.told < 60_000) return;
      last = { ...last, told: Date.now() };
      console.log(`${new Date().toISOString()} ${count} inputs`);
    }, 500);
    worker.on('message', (failure: Failure | null) => {
      clearInterval(timer);
      done(failure);
    });
    worker.on('error', (error) => lost(String(error)));
  });
}

/** How long the process has computed, in seconds: another that takes the machine is no hang. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function tell(names: readonly string[], state: SharedState): void {
  const counts = tried(state);
  for (const [index, name] of names.entries()) {
    const { count = 0, slowest = 0 } = counts[index] ?? {};
    console.log(`${name.padEnd(18)}${String(count).padStart(12)}  slowest ${slowest} ms`);
  }
  const sum = counts.reduce((total, { count }) => total + count, 0);
  console.log(`${'inputs'.padEnd(18)}${String(sum).padStart(12)}`);
}

function endsAlone(failure: Failure): boolean {
  keep(failure);
  const words = [fileURLToPath(import.meta.url), '--replay', failureFile];
  return spawnSync(process.execPath, words, { timeout: patienceAlone * 1000 }).status === 0;
}

function keep({ target, input, error }: Failure): void {
  mkdirSync('.cache/fuzz', { recursive: true });
  writeFileSync(failureFile, `${JSON.stringify({ target, input, error }, null, 2)}\n`);
}

function fail(failure: Failure, seed: number): void {
  keep(failure);
  const { target, input, error } = failure;
  console.error(`\n${target} fails with seed ${seed}:\n${error}\n`);
  console.error(JSON.stringify({ target, input }));
  console.error(`\nnpm run fuzz -- --replay ${failureFile}`);
  process.exitCode = 1;
}

async function tryAgain(file: string): Promise<void> {
  const { target: name, input } = JSON.parse(readFileSync(file, 'utf8'));
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`There is no target ${name}`);
  await target.tryOn(input);
  console.log('It holds.');
}

function readWords() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string' },
      minutes: { type: 'string' },
      seed: { type: 'string' },
      target: { type: 'string', multiple: true },
      replay: { type: 'string' },
    },
  });
  const { seconds, minutes, seed, target, replay } = values;
  const known = targets.map(({ name }) => name);
  const foreign = target?.find((name) => !known.includes(name));
  if (foreign !== undefined) throw new Error(`The targets are ${known.join(', ')}`);
  return {
    seconds: minutes === undefined ? read(seconds ?? '60') : 60 * read(minutes),
    seed: seed === undefined ? Date.now() % 2 ** 31 : read(seed),
    names: known.filter((name) => target?.includes(name) ?? true),
    replay: replay ?? null,
  };
}

function read(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`${text} is no number`);
  return Number(text);
}
