import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { declaredEditions } from './declared-editions';
import { expected } from './expected';
import { openApplication } from './packed';

const application = openApplication();

// Nothing can be found from here but what is in the bundle.
const elsewhere = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Makes one minified file of an entry and of what it imports. */
type Bundler = (entry: string, output: string) => Promise<unknown>;

const withEsbuild: Bundler = (entry, outfile) =>
  buildWithEsbuild({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });

const withVite: Bundler = (entry, output) =>
  buildWithVite({
    root: application.folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(output, '..'),
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => 'bundle.mjs' },
      minify: true,
    },
  });

describe.each([
  ['esbuild', withEsbuild],
  ['Vite', withVite],
])('a bundle of %s', (name, bundler) => {
  async function bundle(label: string, code: string) {
    const entry = join(application.folder, `${name}-${label}.mjs`);
    const output = join(elsewhere, name, label, 'bundle.mjs');
    mkdirSync(join(output, '..'), { recursive: true });
    writeFileSync(entry, code);
    await bundler(entry, output);
    return { text: readFileSync(output, 'utf8'), module: await import(output) };
  }

  const edition = `export { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';`;
  const three = `export { parseProjet, assess, explain } from 'esms-numerique';`;

  it('parses, assesses and explains, with nothing beside it', async () => {
    const { module } = await bundle('three', `${three}\n${edition}`);
    const file = JSON.parse(readFileSync('fixtures/projets/grappe-des-vallees.json', 'utf8'));
    const report = module.assess(module.amorcageTemps1, module.parseProjet(file).value);
    // 13 acquisitions of 25 000, 4 mises en conformité of 10 000 and 6 equipments of 20 000 euros.
    expect(report.funding.total).toBe('485000.00');
    expect(module.explain(report, { locale: 'en', format: 'text' })).toContain('485,000');
  });

  it('holds the edition that the application imports, and no other', async () => {
    const { text } = await bundle('one', `${three}\n${edition}`);
    expect(declaredEditions(text)).toEqual(['amorcage-temps-1']);
  });

  it('holds all editions where the application imports the list', async () => {
    const { text } = await bundle('all', `export { editions } from 'esms-numerique/editions';`);
    expect(declaredEditions(text)).toEqual([...expected.ids].sort());
  });

  it('holds zod only for an application that reads a project', async () => {
    const alone = await bundle('alone', `export { assess } from 'esms-numerique';\n${edition}`);
    const reading = await bundle('reading', `export { parseProjet } from 'esms-numerique';`);
    // A name that zod gives to what stands in every schema.
    expect(reading.text).toContain('safeParse');
    expect(alone.text).not.toContain('safeParse');
    expect(Object.keys(alone.module).sort()).toEqual(['amorcageTemps1', 'assess']);
  });
});
