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
  ['the clock', "export const x = Date['now']();", 'reads no clock'],
  ['the clock', 'export const x = new Date();', 'reads no clock'],
  ['the clock', 'export const x = new Date;', 'reads no clock'],
  ['the clock', 'export const x = Date();', 'reads no clock'],
  ['the clock', 'export const { now } = Date;', 'reads no clock'],
  ['the clock', 'const D = Date;\nexport const x = new D();', 'reads no clock'],
  ['the clock', 'export const x = [0].map(Date.now);', 'reads no clock'],
  ['the clock', 'export const x = Reflect.construct(Date, []);', 'reads no clock'],
  ['the clock', 'export const x = new Date(Date.now());', 'reads no clock'],
  ['the clock', 'export const x = performance.now();', 'reads no clock'],
  ['chance', 'export const x = Math.random();', 'draws no random number'],
  ['chance', "export const x = Math['random']();", 'draws no random number'],
  ['chance', 'export const { random } = Math;', 'draws no random number'],
  ['chance', 'const M = Math;\nexport const x = M.random();', 'draws no random number'],
  ['chance', 'export const x = crypto.randomUUID();', 'draws no random number'],
  ['the environment', 'export const x = process.env;', 'reads no environment'],
  ['the environment', 'export const x = typeof process;', 'reads no environment'],
  ['the host', 'export const x = import.meta.url;', 'ask where it runs'],
  ['the host', "export const x = import('./b');", 'loads nothing while it runs'],
  ['the host', 'export const x = (1).toLocaleString();', 'the language of the host'],
  ['the host', "export const x = 'a'.localeCompare('b');", 'the language of the host'],
  ['global state', "export const x = globalThis['fetch'];", 'no global state'],
  ['global state', 'export const x = typeof window;', 'no global state'],
  ['global state', 'export const x = navigator.language;', 'no global state'],
  ['a store', "export const x = localStorage.getItem('a');", 'keeps nothing'],
  ['the network', "export const x = fetch('a');", 'reaches no network'],
  ['the network', 'export const x = new XMLHttpRequest();', 'reaches no network'],
  ['a timer', 'setTimeout(() => 1, 1);', 'synchronous and pure'],
  ['a timer', 'queueMicrotask(() => 1);', 'synchronous and pure'],
  ['freed memory', 'export const x = new WeakRef({});', 'when memory is freed'],
  ['text as code', "export const x = new Function('return 1');", 'runs no text as code'],
  ['the console', "console.log('a');", 'writes nothing'],
  ['Node', "export { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['Node', "import 'fs';", 'noNodejsModules'],
  ['Node', "export const x = import('node:fs');", 'noNodejsModules'],
  ['Node', "export const x = require('node:fs');", 'touches nothing of Node'],
  ['Node', "export const x = Buffer.from('a');", 'touches nothing of Node'],
] as const;

describe('the linter', { timeout: 30_000 }, () => {
  it.each(impurities)('refuses %s in the library: %s', (_, code, message) => {
    expect(lint('src/kernel/a.ts', code)).toContain(message);
  });

  it('lets the command write and touch Node', () => {
    const code = "import { argv } from 'node:process';\n\nconsole.log(argv);\n";
    expect(lint('src/cli/a.ts', code)).toBe('');
  });

  it.each([
    'export const x = new Date(2021, 6, 12);',
    "export const x = new Date('2021-07-12');",
    "export const x = Date.parse('2021-07-12T00:00:00Z');",
    'export const x = Date.UTC(2021, 6, 12);',
    'export const x = (day: Date) => day.getTime();',
    'export const x = Math.max(1, Math.round(1.5));',
  ])('lets the library read a given day, and count: %s', (code) => {
    expect(lint('src/kernel/a.ts', `${code}\n`)).toBe('');
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
