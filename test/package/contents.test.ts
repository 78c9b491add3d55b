import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApplication } from './packed';

const { installed } = openApplication();
const files = readdirSync(installed, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));

const read = (file: string) => readFileSync(join(installed, file), 'utf8');

/** A declaration file and those on which it rests. */
function declarationsBehind(file: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(file)) return seen;
  const imported = [...read(file).matchAll(/from '(\.[^']+)\.c?js'/g)].map(
    ([, path]) => `${join(file, '..', path ?? '')}${file.endsWith('.d.cts') ? '.d.cts' : '.d.ts'}`,
  );
  return imported.reduce<readonly string[]>(
    (found, next) => declarationsBehind(next, found),
    [...seen, file],
  );
}

describe('the packed tarball', () => {
  it('holds the build, the README, the changelog, the licence and what is promised for security', () => {
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'].sort(),
    );
  });

  it.each([
    'index',
    'schemas',
    'import',
    'editions/index',
    'editions/amorcage-temps-1',
    'editions/amorcage-temps-2-regional',
  ])('holds %s as ESM and CommonJS, each with its types', (name) => {
    for (const extension of ['js', 'cjs', 'd.ts', 'd.cts']) {
      expect(files).toContain(`dist/${name}.${extension}`);
    }
  });

  it('names no folder of the machine that built it', () => {
    const naming = files.filter((file) => read(file).includes(resolve('.')));
    expect(naming).toEqual([]);
  });

  it.each(['dist/index.d.ts', 'dist/index.d.cts', 'dist/import.d.ts', 'dist/import.d.cts'])(
    'keeps zod and the reader of CSV out of %s',
    (file) => {
      const behind = declarationsBehind(file);
      expect(behind.filter((path) => /from ['"](zod|papaparse)/.test(read(path)))).toEqual([]);
    },
  );

  it('does not load an edition with the root', () => {
    const loaded = read('dist/index.cjs');
    expect(loaded).not.toContain('uriopss');
  });

  it('does not load the reading of lists with the root', () => {
    expect(read('dist/index.cjs')).not.toContain('papaparse');
    expect(read('dist/import.cjs')).toContain('papaparse');
  });
});
