import { describe, expect, it } from 'vitest';
import { maximumBytes } from '../../src/cli/read-bytes';
import { ordinary, runOn } from './fake-io';

const projet = {
  nom: 'Grappe d’été',
  porteur: 'a',
  organismesGestionnaires: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  esms: ['a', 'b', 'c'].map((organismeGestionnaire) => ({
    nombre: 5,
    organismeGestionnaire,
    region: '84',
    operation: 'acquisition',
    equipement: false,
  })),
  amoa: { marche: false, pilotage: false },
};
const files = { 'projet.json': JSON.stringify(projet), '-': JSON.stringify(projet) };
const evaluer = ['evaluer', 'projet.json', '--edition', 'amorcage-temps-1'];

describe('evaluer', () => {
  it('prints the report in French text and exits with 0', async () => {
    const { exit, stdout, stderr } = await runOn(files, ...evaluer);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(ordinary(stdout)).toContain('15 ESMS × 25 000 € = 375 000 €');
  });

  it('prints it in English and in Markdown', async () => {
    const { stdout } = await runOn(files, ...evaluer, '--lang', 'en', '--format=markdown');
    expect(stdout).toContain('15 ESMS × €25,000 = €375,000');
    expect(stdout).toMatch(/^# /);
  });

  it('prints it as JSON', async () => {
    const { stdout } = await runOn(files, ...evaluer, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      edition: 'amorcage-temps-1',
      funding: { total: '375000.00' },
    });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('exits with 0 for a project that is not eligible', async () => {
    const small = { ...projet, esms: projet.esms.slice(0, 2) };
    const { exit, stdout } = await runOn({ 'projet.json': JSON.stringify(small) }, ...evaluer);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Projet non éligible\n/);
  });

  it('reads the standard input, and a file that opens with a byte order mark', async () => {
    const fromInput = await runOn(files, 'evaluer', '-', '--edition', 'amorcage-temps-1');
    const marked = await runOn({ 'projet.json': `\ufeff${files['-']}` }, ...evaluer);
    expect(fromInput.exit).toBe(0);
    expect(marked.stdout).toBe(fromInput.stdout);
  });

  it('opens every answer with --detail, in words as in JSON', async () => {
    const text = await runOn(files, ...evaluer, '--detail');
    expect(text.exit).toBe(0);
    expect(ordinary(text.stdout)).toContain('le plus petit de 15 et 30 : 15');
    const markdown = await runOn(files, ...evaluer, '--detail', '--format=markdown', '--lang=en');
    expect(markdown.stdout).toContain(
      '- How this amount is computed\n    - 15 × €25,000 = €375,000',
    );
    const json = await runOn(files, ...evaluer, '--format', 'json', '--detail');
    expect(JSON.parse(json.stdout).detail.parameters['tarif.acquisition'].value).toBe('25000.00');
  });

  it('opens none of them without it', async () => {
    const text = await runOn(files, ...evaluer);
    expect(ordinary(text.stdout)).not.toContain('Comment ce montant est calculé');
    const json = await runOn(files, ...evaluer, '--format', 'json');
    expect(JSON.parse(json.stdout)).not.toHaveProperty('detail');
  });

  it('takes other readings of the text', async () => {
    const choice = 'interpretation.og-seul=toujours-le-minimum';
    const other = 'interpretation.plafond-partage=par-operation';
    const { stdout } = await runOn(
      files,
      ...evaluer,
      '--format=json',
      `--interpretation=${choice}`,
      '--interpretation',
      other,
    );
    expect(JSON.parse(stdout).interpretations).toEqual({
      'interpretation.og-seul': 'toujours-le-minimum',
      'interpretation.plafond-partage': 'par-operation',
    });
  });
});

describe('a file that can not be read', () => {
  const tooLarge = new Uint8Array(maximumBytes + 1).fill(32);

  it.each([
    ['does not exist', { error: 'ENOENT' }, 'ce fichier n’existe pas.'],
    ['lies under a file', { error: 'ENOTDIR' }, 'ce fichier n’existe pas.'],
    ['is a folder', { error: 'EISDIR' }, 'c’est un dossier, pas un fichier.'],
    ['is forbidden', { error: 'EACCES' }, 'la lecture de ce fichier est interdite.'],
    ['is held back', { error: 'EPERM' }, 'la lecture de ce fichier est interdite.'],
    ['fails', { error: 'EIO' }, 'ce fichier ne peut pas être lu.'],
    ['is not UTF-8', new Uint8Array([0x22, 0xe9, 0x22]), 'ce fichier n’est pas un texte en UTF-8.'],
    ['is empty', '', 'ce fichier est vide.'],
    ['is blank', ' \n', 'ce fichier est vide.'],
    ['is too large', tooLarge, 'ce fichier dépasse 64 Mo.'],
    ['is not JSON', '{"a": 1,\n  }', 'ce fichier n’est pas du JSON (ligne 2, colonne 3).'],
    ['ends too early', '{"a": 1', /^ce fichier n’est pas du JSON( \(ligne 1, colonne 8\))?\.$/],
  ])('because it %s gives one line that names it', async (_, content, sentence) => {
    const { exit, stdout, stderr } = await runOn({ 'projet.json': content }, ...evaluer);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    const [line = '', ...rest] = stderr.split('\n');
    expect(rest).toEqual(['']);
    expect(line.startsWith('projet.json: ')).toBe(true);
    expect(ordinary(line).slice('projet.json: '.length)).toMatch(sentence);
  });

  it.each([
    [{ error: 'ENOENT' }, 'this file does not exist.'],
    [{ error: 'EISDIR' }, 'this is a folder, not a file.'],
    [{ error: 'EACCES' }, 'this file may not be read.'],
    [{ error: 'EIO' }, 'this file cannot be read.'],
    [new Uint8Array([0xff]), 'this file is not text in UTF-8.'],
    ['', 'this file is empty.'],
    [tooLarge, 'this file is larger than 64 MB.'],
    ['{"a": 1,\n  }', 'this file is not JSON (line 2, column 3).'],
    ['[1, x]', /this file is not JSON/],
  ])('says so in English too (%#)', async (content, sentence) => {
    const { stderr } = await runOn({ 'projet.json': content }, ...evaluer, '--lang=en');
    expect(stderr).toMatch(sentence);
  });

  it('is named in one line whatever its name holds', async () => {
    const { stderr } = await runOn(
      {},
      'evaluer',
      'a\nb\u001b[31m',
      '--edition',
      'amorcage-temps-1',
    );
    expect(stderr).toBe('a b [31m: ce fichier n’existe pas.\n');
  });

  it('is called the standard input where it is that', async () => {
    const fr = await runOn({ '-': '' }, 'evaluer', '-', '--edition', 'amorcage-temps-1');
    const en = await runOn({ '-': '' }, 'evaluer', '-', '--edition=amorcage-temps-1', '--lang=en');
    expect(fr.stderr).toBe('entrée standard: ce fichier est vide.\n');
    expect(en.stderr).toBe('standard input: this file is empty.\n');
  });
});

describe('a project that is wrong', () => {
  const wrong = { ...projet, nimporte: 1, evenements: { depot: '2021-02-30' } };

  it('gives one line for each issue and nothing on stdout', async () => {
    const { exit, stdout, stderr } = await runOn(
      { 'projet.json': JSON.stringify(wrong) },
      ...evaluer,
    );
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.startsWith('projet.json: '))).toBe(true);
    expect(stderr).toContain('/nimporte');
    expect(stderr).toContain('/evenements/depot');
  });

  it('is told in the language asked for', async () => {
    const content = { 'projet.json': JSON.stringify({ ...projet, nimporte: 1 }) };
    const fr = await runOn(content, ...evaluer);
    const en = await runOn(content, ...evaluer, '--lang', 'en');
    expect(fr.stderr).toContain('inconnu');
    expect(en.stderr).toContain('unknown');
  });

  it('is refused where it is no object at all', async () => {
    const { exit, stderr } = await runOn({ 'projet.json': '[]' }, ...evaluer);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^projet\.json: [^\n]+\n$/);
  });
});
