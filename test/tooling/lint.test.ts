import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the linter finds in one file with the configuration of the project; '' where nothing. */
function lint(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
  // Outside of a git repository there is no ignore file to read.
  const configuration = { ...JSON.parse(readFileSync('biome.json', 'utf8')), vcs: undefined };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(configuration));
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--error-on-warnings', path],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  return status === 0 ? '' : stdout + stderr;
}

const impurities = [
  ['the clock', 'export const x = Date.now();', 'reads no clock'],
  ['the clock', 'export const x = new Date();', 'reads no clock'],
  ['chance', 'export const x = Math.random();', 'draws no random number'],
  ['the environment', 'export const x = process.env;', 'reads no environment'],
  ['the network', "export const x = fetch('a');", 'reaches no network'],
  ['the console', "console.log('a');", 'writes nothing'],
  ['Node', "export { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['Node', "import 'fs';", 'noNodejsModules'],
] as const;

describe('the linter', { timeout: 30_000 }, () => {
  it.each(impurities)('refuses %s in the library: %s', (_, code, message) => {
    expect(lint('src/kernel/a.ts', code)).toContain(message);
  });

  it('lets the command write and touch Node', () => {
    const code = "import { argv } from 'node:process';\n\nconsole.log(argv);\n";
    expect(lint('src/cli/a.ts', code)).toBe('');
  });

  it('lets the library read a given day', () => {
    expect(lint('src/kernel/a.ts', 'export const x = new Date(2021, 6, 12);\n')).toBe('');
  });

  it.each([
    ['any', 'export const x: any = 1;', 'noExplicitAny'],
    ['an enum', 'export enum E { A }', 'noEnum'],
    ['a default export', 'export default 1;', 'noDefaultExport'],
    ['an unused import', "import { x } from './b';", 'noUnusedImports'],
    ['an unused variable', 'function f() { const x = 1; } f();', 'noUnusedVariables'],
    [
      'a value import of a type',
      "import { type X } from './b';\nexport const y: X = 1;",
      'useImportType',
    ],
  ])('refuses %s', (_, code, message) => {
    expect(lint('src/kernel/a.ts', code)).toContain(message);
  });
});
