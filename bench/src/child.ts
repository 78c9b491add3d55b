/**
 * What has to be measured in a process of its own: `memory <cases> <engine>` or `france`. It prints JSON.
 */
import { france, franceProjets } from './cases/france';
import { toyProjets } from './cases/toy-projets';
import { entries } from './contenders/index';
import { assessAll } from './measure/assess-full';

/** What a child process prints. */
export interface Measured {
  /** The most memory that the process held, in MiB. */
  readonly mebibytes: number;
  /** Seconds of processor, and by the clock. */
  readonly processor?: number;
  readonly clock?: number;
}

const [what, cases, id] = process.argv.slice(2);
console.log(
  JSON.stringify(what === 'france' ? measureFrance() : await measureMemory(Number(cases), id)),
);

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
