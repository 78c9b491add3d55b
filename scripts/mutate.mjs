/**
 * Changes the sources of a folder in a thousand small ways and says which of them no test notices.
 *
 * `npm run mutation -- grappe assessment/receipts` tries the folders named, without a name all of
 * them. Fails where less than 90 % of the mutants of a folder are noticed. The results go to
 * `.cache/mutation/<folder>.json`, and `.html` to read them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The tests that judge the mutants of each folder: its own, and those of the worked cases. */
const judges = {
  grappe: ['test/grappe'],
  eligibility: ['test/eligibility'],
  schedule: ['test/schedule'],
  funding: ['test/funding'],
  kernel: ['test/kernel'],
  assessment: ['test/assessment/*'],
  'assessment/adjustments': ['test/assessment/adjustments'],
  'assessment/divisions': ['test/assessment/divisions'],
  'assessment/facts': ['test/assessment/facts', 'test/assessment/sensitivity'],
  'assessment/notices': ['test/assessment/notices'],
  'assessment/receipts': ['test/assessment/receipts'],
  'assessment/sensitivity': ['test/assessment/sensitivity'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !Object.hasOwn(judges, folder));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ')}. The folders are ${Object.keys(judges).join(', ')}.`,
  );
  process.exit(2);
}
const folders = asked.length > 0 ? asked : Object.keys(judges);
const failed = folders.filter((folder) => !isNoticed(folder));
for (const folder of folders) console.log(rowOf(folder));
if (failed.length > 0) {
  console.error(`Below the threshold, or not tried: ${failed.join(', ')}`);
  process.exit(1);
}

function isNoticed(folder) {
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', `src/${folder}/*.ts`], {
    stdio: 'inherit',
    env: {
      ...process.env,
      // For those properties that say themselves how often they are tried.
      PROPERTY_RUNS: '10',
      MUTATION_FOLDER: folder,
      MUTATION_TESTS: judges[folder].join(','),
    },
  });
  return status === 0;
}

/** A row of the table of `docs/guides/preuves.md`. */
function rowOf(folder) {
  const path = `.cache/mutation/${folder}.json`;
  if (!existsSync(path)) return `| \`src/${folder}\` | not tried |`;
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const of = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const killed = of('Killed') + of('Timeout');
  const tried = killed + of('Survived') + of('NoCoverage');
  const score = ((100 * killed) / tried).toFixed(1);
  return `| \`src/${folder}\` | ${tried} | ${of('Killed')} | ${of('Timeout')} | ${of('Survived')} | ${of('NoCoverage')} | ${of('Ignored')} | ${score} % |`;
}
