/**
 * How long the toy rule takes, round by round, in microseconds a project: a quick look while the
 * library is being changed. `node bench/micro.mjs` runs it on the sources.
 */
import { assess, defineProjet, parseProjet } from 'esms-numerique';
import { toyProjets } from './cases/toy-projets';
import { toyEdition } from './toy/edition';

const rounds = 15;
const inputs = toyProjets(2000, 1);
const projets = inputs.map((input) => defineProjet(input));

const work = {
  assess: () => {
    for (const projet of projets) consume(assess(toyEdition, projet));
  },
  'parseProjet + assess': () => {
    for (const input of inputs) {
      const parsed = parseProjet(input);
      if (parsed.ok) consume(assess(toyEdition, parsed.value));
    }
  },
};

let kept: unknown;
function consume(value: unknown): void {
  kept = value;
}

const times: Record<string, number[]> = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(work)) {
    const start = process.hrtime.bigint();
    run();
    const micros = Number(process.hrtime.bigint() - start) / 1000 / inputs.length;
    times[name] = [...(times[name] ?? []), micros];
  }
}
for (const [name, all] of Object.entries(times)) {
  const sorted = [...all].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`${name}: ${median.toFixed(1)} µs a project (best ${sorted[0]?.toFixed(1)})`);
}
if (kept === undefined) throw new Error('Nothing was assessed');
