import { describe, expect, it } from 'vitest';
import { verifyReceipt } from '../../src/assessment/receipts/verify-receipt';
import { maximumBytes } from '../../src/cli/read-bytes';
import { amorcageTemps1 } from '../../src/editions/index';
import { defineProjet } from '../../src/projet/define-projet';
import { ordinary, runOn } from './fake-io';

const projet = {
  nom: 'Grappe d’été',
  organismesGestionnaires: [{ id: 'a' }],
  esms: [{ nombre: 16, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
} as const;
const text = JSON.stringify(projet);
const recu = ['recu', 'projet.json', '--edition', 'amorcage-temps-1'];
const verifier = ['verifier', 'recu.json', 'projet.json'];

const { stdout: receipt } = await runOn({ 'projet.json': text }, ...recu);
const files = { 'projet.json': text, 'recu.json': receipt };

describe('recu', () => {
  it('prints the receipt as JSON, which verifies, and exits with 0', async () => {
    const { exit, stdout, stderr } = await runOn({ '-': text }, 'recu', '-', ...recu.slice(2));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const value = defineProjet(projet);
    expect(verifyReceipt(JSON.parse(stdout), amorcageTemps1, value).ok).toBe(true);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('keeps the other readings of the text that were asked for', async () => {
    const choice = ['--interpretation', 'interpretation.plafond-partage=par-operation'];
    const { stdout } = await runOn(files, ...recu, ...choice);
    expect(JSON.parse(stdout).interpretations).toEqual({
      'interpretation.plafond-partage': 'par-operation',
    });
    const verified = await runOn({ ...files, 'recu.json': stdout }, ...verifier);
    expect(verified.exit).toBe(0);
  });

  it('refuses a file that is wrong as evaluer does, and prints nothing', async () => {
    const absent = await runOn({}, ...recu);
    const stderr = 'projet.json: ce fichier n’existe pas.\n';
    expect(absent).toEqual({ exit: 2, stdout: '', stderr });
  });
});

describe('verifier', () => {
  it('says that the receipt verifies and exits with 0', async () => {
    const { exit, stdout, stderr } = await runOn(files, ...verifier);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^Vérification du reçu\n=+\n/);
    expect(ordinary(stdout)).toContain('Reçu vérifié : le même résultat se calcule de nouveau.');
  });

  it('reads the receipt or the project from the standard input', async () => {
    for (const [first, second] of [
      ['-', 'projet.json'],
      ['recu.json', '-'],
    ] as const) {
      const input = first === '-' ? receipt : text;
      const { exit } = await runOn({ ...files, '-': input }, 'verifier', first, second);
      expect(exit).toBe(0);
    }
  });

  it('exits with 1 where the project is another, and names what is', async () => {
    const other = text.replace('16', '17');
    const { exit, stdout, stderr } = await runOn({ ...files, 'projet.json': other }, ...verifier);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(stdout).toContain('Le projet n’est pas celui du reçu.\n  - /esms');
    expect(stdout).toContain('  - /funding');
  });

  it('exits with 1 where one digit of the receipt is another, and names where', async () => {
    const { engine } = JSON.parse(receipt).seal;
    const digit = engine[0] === '0' ? '1' : '0';
    const altered = receipt.replace(engine, `${digit}${engine.slice(1)}`);
    const { exit, stdout } = await runOn({ ...files, 'recu.json': altered }, ...verifier);
    expect(exit).toBe(1);
    expect(stdout).toContain('Le reçu n’est plus tel qu’il a été fait.\n  - /seal/engine');
  });

  it('prints it in English, in Markdown and as JSON', async () => {
    const other = { ...files, 'projet.json': text.replace('été', 'hiver') };
    const en = await runOn(other, ...verifier, '--lang=en', '--format=markdown');
    expect(en.exit).toBe(1);
    expect(en.stdout).toMatch(/^# Verification of the receipt\n/);
    expect(en.stdout).toContain('Receipt not verified: 1 difference.');
    const json = await runOn(other, ...verifier, '--format', 'json');
    expect(json.exit).toBe(1);
    expect(JSON.parse(json.stdout)).toEqual({
      ok: false,
      differences: [expect.objectContaining({ part: 'input', path: '/nom' })],
    });
  });

  it.each([
    ['is absent', { error: 'ENOENT' }, 'ce fichier n’existe pas.', 'this file does not exist.'],
    ['is not JSON', '{', 'ce fichier n’est pas du JSON', 'this file is not JSON'],
    ['is too large', new Uint8Array(maximumBytes + 1).fill(32), 'dépasse 64 Mo', 'than 64 MB'],
    ['is a list', '[]', 'ce n’est pas un reçu.', 'this is not a receipt.'],
    ['lacks a field', '{"format":1}', 'pas un reçu (/engine).', 'not a receipt (/engine).'],
  ])('refuses a receipt that %s in one line', async (_, content, fr, en) => {
    const wrong = { ...files, 'recu.json': content };
    const french = await runOn(wrong, ...verifier);
    const english = await runOn(wrong, ...verifier, '--lang', 'en');
    expect(french).toMatchObject({ exit: 2, stdout: '' });
    expect(french.stderr).toMatch(/^recu\.json: [^\n]+\n$/);
    expect(ordinary(french.stderr)).toContain(fr);
    expect(english).toMatchObject({ exit: 2, stdout: '' });
    expect(english.stderr).toContain(en);
  });

  it('refuses an edition that does not exist, and a project that is wrong', async () => {
    const unknown = receipt.replace('"id": "amorcage-temps-1"', '"id": "amorcage-temps-9"');
    const edition = await runOn({ ...files, 'recu.json': unknown }, ...verifier);
    expect(edition).toMatchObject({ exit: 2, stdout: '' });
    expect(ordinary(edition.stderr)).toMatch(
      /^l’édition « amorcage-temps-9 » n’existe pas[^\n]+\n$/,
    );
    const refused = await runOn({ ...files, 'projet.json': '[]' }, ...verifier);
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^projet\.json: [^\n]+\n$/);
  });
});
