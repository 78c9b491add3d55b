import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProjet } from '../../src/index';
import { checkTypes } from './check-types';
import { documentationPages, findAllExamples, findFences } from './find-examples';
import { writeExample } from './write-example';

const folder = resolve('.cache/examples');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const examples = findAllExamples().map((example) => {
  const where = `${example.file}:${example.line}`;
  const written = writeExample(example, resolve('src'));
  const path = `${folder}/${where.replaceAll(/[^\w]+/g, '-')}.ts`;
  writeFileSync(path, written.code);
  return { where, path, assertions: written.assertions };
});

describe('the examples of the documentation', () => {
  it('are found in the README', () => {
    expect(examples.filter(({ where }) => where.startsWith('README.md'))).not.toEqual([]);
  });

  it.each(examples)('$where says what the library answers', async ({ path, assertions }) => {
    expect(assertions).toBeGreaterThan(0);
    await import(path);
  });

  it('are correctly typed', () => {
    expect(checkTypes(examples.map(({ path }) => path))).toEqual([]);
  }, 60_000);
});

describe('the project files that the documentation shows', () => {
  const projets = documentationPages().flatMap((file) =>
    findFences(readFileSync(file, 'utf8'))
      .filter(({ language }) => language === 'json projet')
      .map(({ line, code }) => ({ where: `${file}:${line}`, code })),
  );

  it.each(projets)('$where is accepted', ({ code }) => {
    expect(parseProjet(JSON.parse(code))).toMatchObject({ ok: true });
  });
});
