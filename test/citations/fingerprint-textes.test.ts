import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../scripts/fingerprint.mjs';

const script = fileURLToPath(new URL('../../scripts/fingerprint-textes.mjs', import.meta.url));
const text = 'Au moins quinze ESMS par projet.';
let texts = '';
let kept = '';

describe('the script that makes the fingerprints', () => {
  beforeEach(() => {
    texts = mkdtempSync(join(tmpdir(), 'textes-'));
    kept = mkdtempSync(join(tmpdir(), 'empreintes-'));
    writeFileSync(join(texts, 'appel.txt'), text);
    writeFileSync(join(texts, 'README.md'), 'not a source text');
    run(texts, kept);
  });

  afterEach(() => {
    for (const folder of [texts, kept]) rmSync(folder, { recursive: true });
  });

  it('writes the fingerprint of each text, and nothing else', () => {
    expect(readdirSync(kept)).toEqual(['appel.json']);
    expect(JSON.parse(readFileSync(join(kept, 'appel.json'), 'utf8'))).toEqual(
      fingerprint('appel', text),
    );
  });

  it('finds no difference right after it has written', () => {
    expect(run('--check', texts, kept)).toEqual({ status: 0, lines: [] });
  });

  it('fails where a text has changed by one word, and leaves the fingerprint as it was', () => {
    const before = readFileSync(join(kept, 'appel.json'), 'utf8');
    writeFileSync(join(texts, 'appel.txt'), text.replace('quinze', 'seize'));
    expect(run('--check', texts, kept)).toEqual({
      status: 1,
      lines: ['appel: the fingerprint is not that of the text'],
    });
    expect(readFileSync(join(kept, 'appel.json'), 'utf8')).toBe(before);
  });

  it('fails with one line for each text or fingerprint that stands alone', () => {
    writeFileSync(join(texts, 'instruction.txt'), text);
    writeFileSync(join(kept, 'ancien.json'), '{}');
    expect(run('--check', texts, kept)).toEqual({
      status: 1,
      lines: ['ancien: a fingerprint without a text', 'instruction: a text without a fingerprint'],
    });
  });

  it('refuses a folder that does not exist', () => {
    expect(run('--check', join(texts, 'nowhere')).status).toBe(2);
  });
});

function run(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, lines: stderr.split('\n').filter((line) => line !== '') };
}
