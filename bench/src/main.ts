/**
 * The benchmark: first that every engine answers alike, then the times, the memory and the sizes.
 * `--quick` measures for a few seconds; `--write` puts the figures in the guide and in the README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toyProjets } from './cases/toy-projets';
import type { Contender } from './contenders/contender';
import { entries } from './contenders/index';
import { countKinds, findMismatches } from './measure/check-equality';
import { full, quick } from './measure/effort';
import { measure } from './measure/measure';
import { fillPage, sectionsOf } from './report/page';
import { readmeSectionsOf } from './report/readme';
import { targetsOf } from './report/targets';

const inputs = toyProjets(2_000, 1);
const contenders = new Map<string, Contender>();
for (const { id, load } of entries) contenders.set(id, await load());

const kinds = countKinds(await check());
console.log(`${inputs.length} cases answered alike by ${contenders.size} engines:`, kinds);

const effort = process.argv.includes('--quick') ? quick : full;
const results = await measure(contenders, inputs, effort);
for (const text of Object.values(sectionsOf(results))) console.log(`\n${text}`);
const missed = targetsOf(results).filter(({ reached }) => !reached);
console.log(`\n${missed.length} targets missed`);

if (process.argv.includes('--write')) {
  write('docs/guides/performances.md', sectionsOf(results));
  write('README.md', readmeSectionsOf(results));
}

function write(page: string, sections: Readonly<Record<string, string>>): void {
  const file = fileURLToPath(new URL(`../../${page}`, import.meta.url));
  writeFileSync(file, fillPage(readFileSync(file, 'utf8'), sections));
}

/** The answers of this library, once every engine has given the same; else the end of the program. */
async function check() {
  const [[, reference] = [], ...others] = [...contenders];
  if (reference === undefined) throw new Error('No engine');
  const mismatches = await findMismatches(reference, new Map(others), inputs);
  if (mismatches.length > 0) {
    console.error(mismatches.join('\n'));
    process.exit(1);
  }
  return reference.onReady(inputs)();
}
