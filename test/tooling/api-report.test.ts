import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { declaringEntries, reportDeclarations } from '../../scripts/api-report.mjs';
import { compareReports, writeReports } from '../../scripts/kept-reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'api-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const declarations = 'export declare function assess(edition: string): string;\n';

function report(text: string): string {
  const file = join(folder, 'index.d.ts');
  writeFileSync(file, text);
  return reportDeclarations('index', file, folder);
}

describe('the report of a declaration file', () => {
  const kept = report(declarations);

  it('says what is exported', () => {
    expect(kept).toContain('export function assess(edition: string): string;');
  });

  it('does not change with a comment', () => {
    expect(report(`/** Assesses a project. */\n${declarations}`)).toBe(kept);
  });

  it.each([
    ['a parameter more', declarations.replace('edition: string', 'edition: string, day: string')],
    ['an export more', `${declarations}export declare const one: 1;\n`],
    ['a type that is used and not exported', `interface A { b: 1 }\nexport declare const a: A;\n`],
  ])('changes with %s', (_, text) => {
    expect(report(text)).not.toBe(kept);
  });
});

describe('the paths that declare something', () => {
  it('are those of the exports, with one for each edition', () => {
    const types = (file: string) => ({ import: { types: `./dist/${file}.d.ts` } });
    const exports = {
      '.': types('index'),
      './editions/*': types('editions/*'),
      './json-schema/projet.json': './dist/json-schema/projet.json',
    };
    expect(declaringEntries({ exports }, ['a', 'b'])).toEqual([
      ['index', './dist/index.d.ts'],
      ['editions/a', './dist/editions/a.d.ts'],
      ['editions/b', './dist/editions/b.d.ts'],
    ]);
  });
});

describe('the reports that are kept', () => {
  const kept = join(folder, 'kept');
  const made = new Map([
    ['index.api.md', 'one\ntwo\n'],
    ['editions/a.api.md', 'a\n'],
  ]);

  it('are compared with nothing to say where they are the same', () => {
    writeReports(kept, made);
    expect(compareReports(kept, made)).toEqual([]);
  });

  it('are told apart at the first line that differs', () => {
    const other = new Map([...made, ['index.api.md', 'one\nthree\n']]);
    expect(compareReports(kept, other)).toEqual([`${kept}/index.api.md:2`, '  - two', '  + three']);
  });

  it('are told apart where one ends before the other', () => {
    const shorter = new Map([...made, ['index.api.md', 'one']]);
    expect(compareReports(kept, shorter)[0]).toBe(`${kept}/index.api.md:2`);
  });

  it('are told apart where a path comes or goes', () => {
    const [first] = made;
    const changed = new Map(first === undefined ? [] : [first, ['editions/b.api.md', 'b\n']]);
    expect(compareReports(kept, changed)).toEqual([
      `${kept}/editions/a.api.md: nothing has this report any more`,
      `${kept}/editions/b.api.md: a report that is not kept`,
    ]);
  });

  it('are taken away with what they report', () => {
    const left = new Map([['index.api.md', 'one\n']]);
    writeReports(kept, left);
    expect(compareReports(kept, left)).toEqual([]);
  });
});
