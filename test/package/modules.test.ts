import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consumers, runWith, writeConsumer } from './consumer';
import { expected, expectedOfSchemas } from './expected';
import { nodeModules, openApplication, runNode } from './packed';
import { nodes } from './tools';

const application = openApplication();

const formats = (['esm', 'cjs'] as const).map((format) => ({
  format,
  file: writeConsumer(application, 'application', format),
  schemas: writeConsumer(application, 'schemas', format),
}));

const ids = readdirSync(join(application.installed, 'dist/editions'))
  .filter((file) => /^[^.]+\.js$/.test(file) && file !== 'index.js')
  .map((file) => file.replace('.js', ''));

/** Every path that an application may import. */
const paths = [
  'esms-numerique',
  'esms-numerique/editions',
  ...ids.map((id) => `esms-numerique/editions/${id}`),
  'esms-numerique/schemas',
  'esms-numerique/import',
  'esms-numerique/json-schema/projet.json',
  'esms-numerique/package.json',
];

describe('the versions of Node', () => {
  it.runIf(process.platform === 'linux' && process.arch === 'x64')('are all there', () => {
    const versions = nodes.map(
      ({ path }) => spawnSync(path ?? '', ['-v'], { encoding: 'utf8' }).stdout,
    );
    expect(versions.map((version) => version?.split('.')[0])).toEqual(['v20', 'v22', 'v24']);
  });
});

describe('the consumer', () => {
  // That it uses what it imports is for the compilers to say.
  it.each([
    ['index', 'esms-numerique'],
    ['schemas', 'esms-numerique/schemas'],
    ['import', 'esms-numerique/import'],
  ])('imports every value of %s', async (name, path) => {
    const exported = Object.keys(await import(join(application.installed, `dist/${name}.js`)));
    const text = Object.values(consumers).join('\n');
    const [, imported = ''] = new RegExp(`import {([^}]*)} from '${path}';`).exec(text) ?? [];
    const names = imported.split(',').map((word) => word.trim());
    expect(exported.filter((word) => !names.includes(word))).toEqual([]);
    expect(exported.length).toBeGreaterThan(4);
  });
});

describe.each(nodes)('the packed library on $name', ({ path }) => {
  const node = path ?? process.execPath;
  const check = path === null ? it.skip : it;

  check.each(formats)('runs an application that imports it as $format', ({ file, schemas }) => {
    const outcome = runWith(node, application, file);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    const { texts, ...figures } = JSON.parse(outcome.stdout);
    expect(figures).toEqual(expected);
    expect(texts.fr).toHaveLength(14);
    expect(Math.min(...texts.fr, ...texts.en)).toBeGreaterThan(20);
    const forms = runWith(node, application, schemas);
    expect(forms).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(forms.stdout)).toEqual(expectedOfSchemas);
  });

  check('gives every public path to require', () => {
    const code = `for (const path of ${JSON.stringify(paths)}) require(path); console.log('all')`;
    expect(runWith(node, application, '-e', code)).toMatchObject({ stdout: 'all\n', stderr: '' });
  });

  check('gives every public path to import', () => {
    const modules = paths.filter((path) => !path.endsWith('.json'));
    const code = `for (const path of ${JSON.stringify(modules)}) await import(path); console.log('all')`;
    const outcome = runWith(node, application, '--input-type=module', '-e', code);
    expect(outcome).toMatchObject({ stdout: 'all\n', stderr: '' });
  });

  check('has its command', () => {
    const bin = join(nodeModules, '.bin/esms-numerique');
    const PATH = `${dirname(node)}${delimiter}${process.env['PATH']}`;
    const outcome = spawnSync(bin, ['editions'], {
      encoding: 'utf8',
      env: { ...process.env, PATH },
    });
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    for (const id of expected.ids) expect(outcome.stdout).toContain(id);
  });
});

describe('the packed library', () => {
  it('has a path for each edition', () => {
    expect([...ids].sort()).toEqual([...expected.ids].sort());
  });

  it('hides what is not public', () => {
    const code = "require('esms-numerique/dist/index.cjs')";
    expect(runNode(application, '-e', code).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
