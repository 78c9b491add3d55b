import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declaredEditions } from './declared-editions';
import { openApplication } from './packed';

const { installed } = openApplication();
const dist = join(installed, 'dist');
const ids = readdirSync(join(dist, 'editions'))
  .filter((file) => file.endsWith('.js') && file !== 'index.js')
  .map((file) => file.replace(/\.js$/, ''));

/** The text of a module and of all that it imports: what a bundler starts from. */
function textOf(entry: string, seen = new Set<string>()): string {
  if (seen.has(entry)) return '';
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g)];
  const modules = imports.map(([, path = '']) => resolve(dirname(entry), path));
  return [text, ...modules.map((module) => textOf(module, seen))].join('\n');
}

describe('an application that uses one edition', () => {
  it('finds eleven to choose from', () => {
    expect(ids).toHaveLength(11);
  });

  it.each(ids)('loads %s and no other', (id) => {
    const text = textOf(join(dist, 'editions', `${id}.js`));
    expect(declaredEditions(text)).toEqual([id]);
  });

  it('loads no edition with the root, nor anything of the command line or of Node', () => {
    const text = textOf(join(dist, 'index.js'));
    expect(text.length).toBeGreaterThan(10_000);
    expect(declaredEditions(text)).toEqual([]);
    expect(text).not.toMatch(/from\s*['"]node:/);
    expect(text).not.toContain('parseArgs');
    expect(text).not.toContain('papaparse');
  });

  it('loads neither an edition nor Node with the reading of lists', () => {
    const text = textOf(join(dist, 'import.js'));
    expect(text).toMatch(/from\s*['"]papaparse['"]/);
    expect(declaredEditions(text)).toEqual([]);
    expect(text).not.toMatch(/from\s*['"]node:/);
    expect(text).not.toMatch(/\b(process|Buffer|require)\b/);
  });

  it('loads all of them with the list', () => {
    const text = textOf(join(dist, 'editions/index.js'));
    expect(declaredEditions(text)).toEqual([...ids].sort());
  });
});
