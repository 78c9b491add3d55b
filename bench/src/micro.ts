/**
 * What the library takes, in microseconds of processor: a quick look while it is being changed.
 * `node bench/micro.mjs` runs it on the sources; what follows is given to Node (`--cpu-prof`).
 */
import { fullProjet } from './cases/full-projets';
import { toyProjets } from './cases/toy-projets';
import { contender } from './contenders/esms-numerique';
import { assessFull } from './measure/assess-full';
import { type Task, timeInTurn } from './measure/rounds';
import { median } from './measure/statistics';

const inputs = toyProjets(2_000, 1);
const whole = inputs.map((_, index) => fullProjet(30, index));

const most = inputs.length;

const tasks: readonly Task[] = [
  { id: 'the toy rule', most, batch: (count) => contender.onReady(inputs.slice(0, count)) },
  { id: 'the toy rule, read', most, batch: (count) => contender.fromJson(inputs.slice(0, count)) },
  {
    id: '30 ESMS under a whole edition, read',
    most,
    batch: (count) => {
      const projets = structuredClone(whole.slice(0, count));
      return () => projets.map(assessFull);
    },
  },
];

for (const [id, times] of await timeInTurn(tasks, { rounds: 15, millis: 150 })) {
  console.log(`${id}: ${median(times).toFixed(1)} µs`);
}
