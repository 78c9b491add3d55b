import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeModules } from './packed';

/** The folder of every package that npm installed under a `node_modules`. */
function packagesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(folder, name)).map((scoped) => join(folder, name, scoped))
        : [join(folder, name)],
    )
    .flatMap((path) => [path, ...packagesUnder(join(path, 'node_modules'))]);
}

const installed = packagesUnder(nodeModules);
const manifest = (path: string) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));

describe('what npm installs with the package', () => {
  it('is the package and what it says that it depends on, and nothing further', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(installed.map((path) => manifest(path).name).sort()).toEqual(
      ['esms-numerique', ...Object.keys(dependencies)].sort(),
    );
  });

  it('runs no script when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall'];
    const running = installed.filter((path) => {
      const { scripts = {} } = manifest(path);
      // npm builds a package that has this file, without being told to.
      return hooks.some((hook) => hook in scripts) || existsSync(join(path, 'binding.gyp'));
    });
    expect(running).toEqual([]);
  });
});
