import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentationPages, findFences } from '../docs/find-examples';
import { openApplication } from './packed';

const application = openApplication();
const fences = documentationPages().flatMap((page) => findFences(readFileSync(page, 'utf8')));

// The files that the commands read: the first block of the documentation that bears their name.
for (const name of ['projet', 'comptes', 'candidats']) {
  const block = fences.find(({ language }) => language === `json ${name}`);
  writeFileSync(join(application.folder, `${name}.json`), block?.code ?? `no ${name}`);
}

// A block that has a name is the file of that name.
for (const { language, code } of fences) {
  const [, name] = /^\w+ (\w+\.\w+)$/.exec(language) ?? [];
  if (name !== undefined) writeFileSync(join(application.folder, name), code);
}

const commands = fences
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.replaceAll('\\\n', ' ').split('\n'))
  .filter((line) => line.startsWith('npx esms-numerique '));

describe('the commands that the documentation shows', () => {
  it('are found', () => {
    expect(commands.length).toBeGreaterThan(0);
  });

  it.each([...new Set(commands)])('%s', (command) => {
    const bin = `"${process.execPath}" "${join(application.installed, 'dist/cli/index.js')}"`;
    const outcome = spawnSync('sh', ['-c', command.replace('npx esms-numerique', bin)], {
      cwd: application.folder,
      encoding: 'utf8',
    });
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    if (!command.includes('>')) expect(outcome.stdout).not.toBe('');
  });
});
