import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findAllExamples } from '../docs/find-examples';
import { builtPages, pageOf, textOf } from './built-site';

const modules = {
  index: 'src/index.ts',
  editions: 'src/editions/index.ts',
  import: 'src/import.ts',
  schemas: 'src/schemas.ts',
};

const program = ts.createProgram(Object.values(modules), {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

/** What a module of the package exports, types and all. */
function exportsOf(file: string): readonly string[] {
  const source = program.getSourceFile(file);
  const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${file} exports nothing`);
  return checker.getExportsOfModule(symbol).map(({ name }) => name);
}

const symbols = Object.entries(modules).flatMap(([module, file]) =>
  exportsOf(file).map((name) => ({ module, name })),
);

/** Executed examples, without the spaces that printing changes. */
const executed = new Set(findAllExamples().map(({ code }) => packed(code)));

describe('the reference of the API', () => {
  it('is of hundreds of symbols', () => {
    expect(symbols.length).toBeGreaterThan(250);
  });

  it('has a page for each public symbol', () => {
    const missing = symbols.filter((symbol) => pagesFor(symbol).length === 0);
    expect(missing).toEqual([]);
  });

  it('shows on each page an example that the tests execute', () => {
    const without = symbols
      .flatMap(pagesFor)
      .filter((path) => !codesOn(path).some((code) => executed.has(packed(code))));
    expect(without).toEqual([]);
  });

  it('would notice an example that nobody executes', () => {
    expect(executed.has(packed('assess(edition, projet); // => 42'))).toBe(false);
  });
});

describe('a page of a value', () => {
  it.each(Object.entries(modules))(
    'is of something that %s exports at run time',
    async (name, file) => {
      const exported = Object.keys(await import(resolve(file)));
      const pages = new RegExp(`^en/api/${name}/(?:functions|variables|classes)/(\\w+)\\.html$`);
      const named = [...builtPages.keys()].flatMap((path) => pages.exec(path)?.[1] ?? []);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((value) => !exported.includes(value))).toEqual([]);
    },
  );
});

describe('the tables of the reference', () => {
  // Fields whose names come from a list of the vocabulary have no comment of their own.
  const isListed = (field: string) => /^(?:evenements|pieces)\./.test(field);
  const rows = [...builtPages]
    .filter(([path]) => /^en\/api\/\w+\/interfaces\//.test(path))
    .flatMap(([path, html]) =>
      [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => {
        const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell);
        return { path, field: textOf(cells[0] ?? ''), told: textOf(cells.at(-1) ?? '-') };
      }),
    )
    .filter(({ field }) => field !== '' && !isListed(field));

  it('have hundreds of fields', () => {
    expect(rows.length).toBeGreaterThan(600);
  });

  it('say of each field what it holds', () => {
    const untold = rows.filter(({ told }) => told === '-' || told === '');
    expect(untold.map(({ path, field }) => `${path} ${field}`)).toEqual([]);
  });
});

/** A symbol that another module exports too has its page there. */
function pagesFor({ module, name }: { readonly module: string; readonly name: string }) {
  const own = [...builtPages.keys()].filter((path) =>
    new RegExp(`^en/api/${module}/[\\w-]+/${name}\\.html$`).test(path),
  );
  if (own.length > 0) return own;
  return [...builtPages.keys()].filter((path) =>
    new RegExp(`^en/api/\\w+/[\\w-]+/${name}\\.html$`).test(path),
  );
}

/** The blocks of TypeScript of a page, as they were before they were coloured. */
function codesOn(path: string): readonly string[] {
  const blocks = pageOf(path).matchAll(
    /<div class="language-ts[^"]*">[\s\S]*?<code[^>]*>([\s\S]*?)<\/code>/g,
  );
  return [...blocks].map(([, code = '']) =>
    code.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#x?[\da-f]+|\w+);/gi, entity),
  );
}

function entity(whole: string, name: string): string {
  const known: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#39': "'",
  };
  if (known[name] !== undefined) return known[name];
  const hexadecimal = /^#x([\da-f]+)$/i.exec(name)?.[1];
  return hexadecimal === undefined ? whole : String.fromCodePoint(Number.parseInt(hexadecimal, 16));
}

function packed(code: string): string {
  return code.replaceAll(/\s+/g, '');
}
