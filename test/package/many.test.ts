import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedEsms, generatedProjet } from '../../scripts/generated-projets.mjs';
import { openApplication } from './packed';

const application = openApplication();
const count = 3000;
const path = join(application.folder, 'projets.ndjson');
const lines = Array.from({ length: count }, (_, index) => JSON.stringify(generatedProjet(index)));
writeFileSync(path, `${lines.join('\n')}\n`);

const node = `"${process.execPath}" --import "${resolve('scripts/report-peak.mjs')}"`;
const program = `"${join(application.installed, 'dist/cli/index.js')}"`;
const options = '--edition amorcage-temps-1 --format ndjson';

/** Runs a command of the shell; the peak memory of the program, in kilobytes, is on descriptor 3. */
function shell(command: string) {
  const outcome = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: application.folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  return { ...outcome, peak: Number(outcome.output[3]) };
}

describe('the packed command over many projects', () => {
  it('loses none, keeps their order and stays below 200 MiB', () => {
    const { status, stdout, stderr, peak } = shell(`${node} ${program} evaluer ${path} ${options}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const observed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Number(/"esms":\{"observed":(\d+)/.exec(line)?.[1]));
    expect(observed).toEqual(lines.map((_, index) => generatedEsms(index)));
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(200 * 1024);
  });

  it('reads the standard input, and ends without a word where the reader has enough', () => {
    const command = `${node} ${program} evaluer - ${options} < ${path}`;
    const outcome = shell(`{ ${command}; echo "exit $?" >&2; } | head -2`);
    expect(outcome.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(outcome.stderr).toBe('exit 0\n');
  });

  it('exits with 1 where one line was no project', () => {
    const command = `{ head -3 ${path}; echo '{'; head -1 ${path}; } | ${node} ${program} evaluer -`;
    const { status, stdout, stderr } = shell(`${command} ${options}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout.trimEnd().split('\n')[3] ?? '')).toMatchObject({ line: 4 });
  });
});
