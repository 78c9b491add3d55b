import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTypes } from './check-types';
import { writeExample } from './write-example';

const folder = resolve('.cache/example-tests');
mkdirSync(folder, { recursive: true });

function write(name: string, code: string): { path: string; assertions: number } {
  const written = writeExample({ file: 'page.md', line: 10, code }, resolve('src'));
  const path = `${folder}/${name}.ts`;
  writeFileSync(path, written.code);
  return { path, assertions: written.assertions };
}

describe('writeExample', () => {
  it('passes where the values are right', async () => {
    const code = 'const a = [1, 2]; // => [1, 2]\na.length + 1; // => 3\n';
    const { path, assertions } = write('right', code);
    expect(assertions).toBe(2);
    await import(path);
  });

  it('fails on a wrong value of an expression, naming its line', async () => {
    const { path } = write('wrong-expression', 'const a = 1;\na + 1; // => 3\n');
    await expect(import(path)).rejects.toThrow('page.md:11');
  });

  it('fails on a wrong value of a constant', async () => {
    const { path } = write('wrong-constant', 'const a = 1 + 1; // => 3\n');
    await expect(import(path)).rejects.toThrow('page.md:10');
  });

  it('fails where a field is missing from the value', async () => {
    const { path } = write('missing-field', "({ a: 1, b: 'x' }); // => { a: 1 }\n");
    await expect(import(path)).rejects.toThrow('page.md:10');
  });

  it('reads a value that goes on in the next comment lines', async () => {
    const code = '[1, 2].map((n) => ({ n })); // => [\n//   { n: 1 },\n//   { n: 3 },\n// ]\n';
    const { path, assertions } = write('long', code.replace('\n// ]', '\n//   ]'));
    expect(assertions).toBe(1);
    await expect(import(path)).rejects.toThrow('page.md:10');
  });

  it('reads a value on the next line', async () => {
    const { path, assertions } = write('next-line', 'Math.max(\n  1,\n  2,\n);\n// => 3\n');
    expect(assertions).toBe(1);
    await expect(import(path)).rejects.toThrow('page.md:13');
  });

  it('evaluates a checked expression once', async () => {
    const code = 'let count = 0;\nconst next = () => { count += 1; return count; };\n';
    const { path } = write('once', `${code}next(); // => 1\nnext(); // => 2\n`);
    await import(path);
  });

  it('refuses a value beside something that has none', () => {
    const code = 'if (true) {} // => 1\n';
    expect(() => writeExample({ file: 'page.md', line: 10, code }, 'src')).toThrow('page.md:10');
  });

  it('gives an example of a doc comment the exports of its module', async () => {
    const code = "jsonPointer(['esms', 3]); // => '/esms/3'\n";
    const module = 'src/kernel/json-pointer.ts';
    const written = writeExample({ file: module, line: 1, code, module }, resolve('src'));
    const path = `${folder}/module.ts`;
    writeFileSync(path, written.code);
    await import(path);
    expect(checkTypes([path])).toEqual([]);
  }, 60_000);
});

describe('checkTypes', () => {
  it('reports an example that calls something in a wrong way', () => {
    const path = `${folder}/badly-typed.ts`;
    writeFileSync(path, "const a: number = 'x';\nexport { a };\n");
    expect(checkTypes([path])).toHaveLength(1);
  }, 60_000);
});
