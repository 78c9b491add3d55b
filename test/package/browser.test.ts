import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openApplication } from './packed';

const { folder } = openApplication();
const entry = join(folder, 'app.mjs');
const bundle = join(folder, 'bundle.js');

writeFileSync(
  entry,
  `export * from 'esms-numerique/import';
export { assess } from 'esms-numerique';
export { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';\n`,
);
execFileSync(resolve('node_modules/.bin/esbuild'), [
  entry,
  '--bundle',
  '--platform=browser',
  '--format=iife',
  '--global-name=app',
  '--log-level=error',
  `--outfile=${bundle}`,
]);

/** What a page has of what the library uses, and nothing of Node. */
function openPage() {
  const list = new Uint8Array(readFileSync('fixtures/imports/grappe-49-esms.csv'));
  const extraction = new Uint8Array(readFileSync('fixtures/imports/finess.csv'));
  const page = createContext({ TextDecoder, TextEncoder, Uint8Array, list, extraction });
  runInContext('var self = globalThis; var window = globalThis;', page);
  runInContext(readFileSync(bundle, 'utf8'), page);
  return (code: string): unknown => runInContext(code, page);
}

describe('a page with the bundle and without Node', () => {
  const run = openPage();

  it('has neither process nor require', () => {
    expect(run('[typeof process, typeof require, typeof Buffer].join()')).toBe(
      'undefined,undefined,undefined',
    );
  });

  it('reads a spreadsheet in Windows-1252 and assesses it', () => {
    run('var parsed = app.parseEsmsList(list)');
    expect(run('parsed.value.encoding')).toBe('windows-1252');
    expect(run('app.assess(app.amorcageTemps2Regional, parsed.value.projet).funding.total')).toBe(
      '1025000.00',
    );
  });

  it('reads the FINESS extraction and the template', async () => {
    const found = run(
      'app.readFinessExtraction([extraction], app.listFinessNumbers(list)).then((read) => Object.keys(read.value.etablissements).length)',
    );
    expect(await found).toBe(48);
    expect(run('app.parseEsmsList(app.esmsListTemplate()).ok')).toBe(true);
  });
});
