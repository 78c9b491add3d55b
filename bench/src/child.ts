/**
 * What has to be measured in a process of its own: `memory <cases> <engine>`, `realistic <effort>` or
 * `france`. It prints JSON.
 */
import { france, franceProjets } from './cases/france';
import { toyProjets } from './cases/toy-projets';
import { entries } from './contenders/index';
import { assessAll } from './measure/assess-full';
import { type Effort, full, quick } from './measure/effort';
import { timeRealistic } from './measure/scale';
import { median } from './measure/statistics';

/** What a child process prints. */
export interface Measured {
  /** The most memory that the process held, in MiB. */
  readonly mebibytes: number;
  /** Seconds of processor, and by the clock. */
  readonly processor?: number;
  readonly clock?: number;
  /** Microseconds for one project. */
  readonly micros?: number;
}

const [what, amount, id] = process.argv.slice(2);
console.log(JSON.stringify(await measureAlone()));

async function measureAlone(): Promise<Measured> {
  if (what === 'france') return measureFrance();
  if (what === 'realistic') return measureRealistic(amount === 'full' ? full : quick);
  return measureMemory(Number(amount), id);
}

/** A realistic project under a whole edition, read and assessed, in a process that is warm. */
async function measureRealistic(effort: Effort): Promise<Measured> {
  // The first run is what makes it warm.
  await timeRealistic(effort);
  const [times] = (await timeRealistic(effort)).values();
  return { mebibytes: peak(), micros: median(times ?? []) };
}

/** The memory of a process that loads one engine, or none, and answers the cases a hundred at a time. */
async function measureMemory(cases: number, id: string | undefined): Promise<Measured> {
  const inputs = toyProjets(cases, 1);
  const contender = await entries.find((entry) => entry.id === id)?.load();
  for (let start = 0; start < inputs.length; start += 100) {
    await contender?.fromJson(inputs.slice(start, start + 100))();
  }
  return { mebibytes: peak() };
}

/** Every project of a country, from the JSON value to the report, in a process that has just begun. */
function measureFrance(): Measured {
  const inputs = franceProjets();
  const esms = inputs.reduce((sum, projet) => sum + projet.esms.length, 0);
  if (inputs.length !== france.projets || esms !== france.esms) throw new Error('Not the country');
  const start = process.cpuUsage();
  const begun = process.hrtime.bigint();
  const atLeast = assessAll(inputs);
  const clock = Number(process.hrtime.bigint() - begun) / 1e9;
  const { user, system } = process.cpuUsage(start);
  if (!(atLeast > 0)) throw new Error('Nothing is funded');
  return { mebibytes: peak(), processor: (user + system) / 1e6, clock };
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}
