import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { amorcageTemps1 } from '../../src/editions/index';
import { defineProjet } from '../../src/projet/define-projet';
import { ordinary, runOn, runWatched } from './fake-io';

const ndjson = ['--edition', 'amorcage-temps-1', '--format', 'ndjson'];
const evaluer = ['evaluer', '-', ...ndjson];

const projetOf = (nombre: number) =>
  ({
    organismesGestionnaires: [{ id: 'a' }],
    esms: [{ nombre, organismeGestionnaire: 'a', region: '84' }],
  }) as const;
const lineOf = (nombre: number) => JSON.stringify(projetOf(nombre));
const parse = (stdout: string) =>
  stdout.split('\n').flatMap((line) => (line ? JSON.parse(line) : []));
const observed = (stdout: string) => parse(stdout).map(({ grappe }) => grappe.esms.observed);

describe('a project a line', () => {
  it('gives a report a line, in order', async () => {
    const text = `${lineOf(3)}\n${lineOf(1)}\r\n${lineOf(2)}`;
    const { exit, stdout, stderr } = await runOn({ '-': text }, ...evaluer);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(parse(stdout)).toEqual(
      [3, 1, 2].map((nombre) => assess(amorcageTemps1, defineProjet(projetOf(nombre)))),
    );
  });

  it('may come from a file, with a byte order mark and blank lines', async () => {
    const files = { 'p.ndjson': `\ufeff${lineOf(1)}\n\n \t\r\n${lineOf(2)}\n` };
    const { exit, stdout } = await runOn(files, 'evaluer', 'p.ndjson', ...ndjson);
    expect(exit).toBe(0);
    expect(observed(stdout)).toEqual([1, 2]);
  });

  it('may be none at all: a part of many may be empty', async () => {
    expect(await runOn({ '-': '' }, ...evaluer)).toEqual({ exit: 0, stdout: '', stderr: '' });
  });

  it('is read as the interpretations say', async () => {
    const code = 'interpretation.og-seul';
    const chosen = `${code}=toujours-le-minimum`;
    const { stdout } = await runOn({ '-': lineOf(1) }, ...evaluer, '--interpretation', chosen);
    expect(parse(stdout)[0].interpretations).toEqual({ [code]: 'toujours-le-minimum' });
  });
});

describe('a line that is no project', () => {
  const wrong = JSON.stringify({ ...projetOf(1), nimporte: 1 });
  const bytes = new TextEncoder();
  const notUtf8 = Uint8Array.of(0x22, 0xe9, 0x22, 0x0a);

  it('gives its number and its issues, and the run goes on to exit with 1', async () => {
    const text = `${lineOf(1)}\n\n{"a"\n${wrong}\n${lineOf(2)}\n`;
    const { exit, stdout, stderr } = await runOn({ '-': text }, ...evaluer);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(parse(stdout)).toMatchObject([
      { grappe: { esms: { observed: 1 } } },
      { line: 3, issues: [{ code: 'not-json', path: '', received: '"{\\"a\\""' }] },
      { line: 4, issues: [{ code: 'unknown-key', path: '/nimporte' }] },
      { grappe: { esms: { observed: 2 } } },
    ]);
  });

  it('is told in the language asked for', async () => {
    const fr = await runOn({ '-': wrong }, ...evaluer);
    const en = await runOn({ '-': wrong }, ...evaluer, '--lang', 'en');
    expect(parse(fr.stdout)[0].issues[0].message).toContain('inconnu');
    expect(parse(en.stdout)[0].issues[0].message).toContain('unknown');
  });

  it('is said to be no JSON where it is none', async () => {
    const fr = await runOn({ '-': '{"a": 1' }, ...evaluer);
    const en = await runOn({ '-': '{"a": 1' }, ...evaluer, '--lang', 'en');
    expect(ordinary(parse(fr.stdout)[0].issues[0].message)).toBe(
      'Cette ligne n’est pas du JSON : "{\\"a\\": 1".',
    );
    expect(parse(en.stdout)[0].issues[0].message).toBe('This line is not JSON: "{\\"a\\": 1".');
  });

  it('may be no UTF-8', async () => {
    const all = Uint8Array.from([...notUtf8, ...bytes.encode(lineOf(2))]);
    const { exit, stdout } = await runOn({ '-': all }, ...evaluer);
    expect(exit).toBe(1);
    expect(parse(stdout)).toMatchObject([
      { line: 1, issues: [{ code: 'not-json' }] },
      { grappe: { esms: { observed: 2 } } },
    ]);
  });

  it('may be longer than what is held', async () => {
    const long = new Uint8Array(64 * 1024 * 1024 + 2).fill(0x20);
    long[long.length - 1] = 0x0a;
    const all = new Uint8Array(long.length + lineOf(2).length);
    all.set(long);
    all.set(bytes.encode(lineOf(2)), long.length);
    const { exit, stdout } = await runOn({ '-': all }, ...evaluer);
    expect(exit).toBe(1);
    expect(parse(stdout)).toMatchObject([
      { line: 1, issues: [{ code: 'too-large' }] },
      { grappe: { esms: { observed: 2 } } },
    ]);
  });
});

describe('a run over many projects', () => {
  const many = (count: number) => ({ '-': `${lineOf(1)}\n`.repeat(count) });
  const watched = { isWatched: true, reads: Number.POSITIVE_INFINITY };

  it('ends without a word where nobody reads any longer', async () => {
    const text = `${lineOf(1)}\n${lineOf(2)}\n{\n`;
    const outcome = await runWatched({ isWatched: false, reads: 1 }, { '-': text }, ...evaluer);
    expect(outcome).toMatchObject({ exit: 0, stderr: '' });
    expect(observed(outcome.stdout)).toEqual([1]);
  });

  it('says how far it is on one line of stderr where somebody watches', async () => {
    const files = { '-': `${many(1499)['-']}{\n` };
    const fr = await runWatched(watched, files, ...evaluer);
    expect(ordinary(fr.stderr).split('\r')).toEqual([
      '',
      '500 projets, dont 0 en erreur',
      '1 000 projets, dont 0 en erreur',
      '1 500 projets, dont 1 en erreur',
      '1 500 projets, dont 1 en erreur\n',
    ]);
  });

  it('says it in English', async () => {
    const { stderr } = await runWatched(watched, many(1), ...evaluer, '--lang', 'en');
    expect(stderr).toBe('\r1 projects, 0 of them in error\n');
  });

  it('says nothing where there is nothing to say', async () => {
    expect((await runWatched(watched, many(0), ...evaluer)).stderr).toBe('');
  });
});

describe('many projects that can not be read', () => {
  it('are refused in one line, and nothing is printed', async () => {
    expect(await runOn({}, 'evaluer', 'rien.ndjson', ...ndjson)).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'rien.ndjson: ce fichier n’existe pas.\n',
    });
  });

  it('are refused for their edition and their interpretations first', async () => {
    const edition = await runOn({}, 'evaluer', '-', '--edition', 'x', '--format', 'ndjson');
    const choice = await runOn({}, ...evaluer, '--interpretation', 'x=y');
    expect(edition).toMatchObject({ exit: 2, stdout: '' });
    expect(choice).toMatchObject({ exit: 2, stdout: '' });
    expect(ordinary(edition.stderr)).toContain('l’édition « x » n’existe pas');
  });
});
