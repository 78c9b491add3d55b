import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, openApplication, runNode } from './packed';

const application = openApplication();
const demo = resolve('fixtures/projets/grappe-des-vallees.json');
const path = (file: string) => join(application.folder, file);

function command(...args: readonly string[]): Outcome {
  return runNode(application, join(application.installed, 'dist/cli/index.js'), ...args);
}

/** The text with another character after the last of some words. */
function altered(text: string, before: string): string {
  const at = text.lastIndexOf(before) + before.length;
  return `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
}

const made = command('recu', demo, '--edition', 'amorcage-temps-1');
const receipt = made.stdout;

// Verifies the file that is named, then makes a receipt of its own.
const body = `
const { readFileSync } = require('node:fs');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const projet = lib.defineProjet(read(process.argv[2]));
const { amorcageTemps1 } = edition;
console.log(JSON.stringify({
  verification: lib.verifyReceipt(read(process.argv[3]), amorcageTemps1, projet),
  receipt: lib.createReceipt(amorcageTemps1, projet, lib.assess(amorcageTemps1, projet)),
}));
`;

const kinds = [
  [
    'ESM',
    'app.mjs',
    `import { createRequire } from 'node:module';
import * as lib from 'esms-numerique';
import * as edition from 'esms-numerique/editions/amorcage-temps-1';
const require = createRequire(import.meta.url);`,
  ],
  [
    'CommonJS',
    'app.cjs',
    `const lib = require('esms-numerique');
const edition = require('esms-numerique/editions/amorcage-temps-1');`,
  ],
] as const;

describe('a receipt of the packed command', () => {
  writeFileSync(path('recu.json'), receipt);
  const verify = (text: string, projet: string) => {
    writeFileSync(path('altered.json'), text);
    return command('verifier', 'altered.json', projet, '--format', 'json');
  };

  it('verifies', () => {
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(command('verifier', 'recu.json', demo)).toMatchObject({ status: 0, stderr: '' });
  });

  it('verifies as it was kept, too', () => {
    const kept = resolve('fixtures/recus/grappe-des-vallees-amorcage-temps-1.json');
    expect(command('verifier', kept, demo)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['engine', '"version": "'],
    ['edition', '"usages": "'],
    ['result', '"funding": "'],
  ])('does not verify with one character of its field %s altered', (field, before) => {
    const { status, stdout } = verify(altered(receipt, before), demo);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).differences).toContainEqual(
      expect.objectContaining({ part: 'receipt', path: `/seal/${field}` }),
    );
  });

  it('does not verify with one character of the project altered', () => {
    const projet = altered(readFileSync(demo, 'utf8'), '"nom": "DUI des ');
    writeFileSync(path('projet.json'), projet);
    const { status, stdout } = verify(receipt, 'projet.json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).differences).toEqual([
      expect.objectContaining({ part: 'input', path: '/solution' }),
    ]);
  });
});

describe.each(kinds)('the packed library, imported as %s', (_, file, imports) => {
  writeFileSync(path(file), imports + body);
  const outcome = runNode(application, file, demo, 'recu.json');

  it('verifies the receipt, and makes the same', () => {
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toEqual({
      verification: { ok: true, differences: [] },
      receipt: JSON.parse(receipt),
    });
  });
});

describe('the packed modules', () => {
  const dist = join(application.installed, 'dist');
  const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.c?js$/.test(file),
  );

  it('hold nothing of package.json but the name and the version', () => {
    const { description, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const texts = modules.map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(texts.some((text) => text.includes(version))).toBe(true);
    expect(texts.filter((text) => text.includes(description))).toEqual([]);
    expect(texts.filter((text) => text.includes('devDependencies'))).toEqual([]);
  });
});
