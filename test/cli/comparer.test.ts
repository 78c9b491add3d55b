import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/assessment/compare-editions';
import { diffEditions } from '../../src/assessment/diff-editions';
import { routeProjet } from '../../src/assessment/route-projet';
import { amorcageTemps1, amorcageTemps2Regional, editions } from '../../src/editions/index';
import { defineProjet } from '../../src/projet/define-projet';
import { ordinary, runOn } from './fake-io';

const projet = {
  nom: 'Grappe d’été',
  organismesGestionnaires: [{ id: 'a' }],
  esms: [{ nombre: 14, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
  evenements: { depot: '2021-02-15' },
} as const;
const files = { 'projet.json': JSON.stringify(projet), '-': JSON.stringify(projet) };
const value = defineProjet(projet as Parameters<typeof defineProjet>[0]);

describe('comparer', () => {
  it('prints one table of all editions in French text, and exits with 0', async () => {
    const { exit, stdout, stderr } = await runOn(files, 'comparer', 'projet.json');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^Le projet sous chaque édition\n=+\n/);
    expect(ordinary(stdout)).toContain('Constaté : 14 ; demandé : 15 ; il manque 1.');
  });

  it('prints every edition as JSON', async () => {
    const { stdout } = await runOn(files, 'comparer', '-', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual(compareEditions(editions, value));
  });

  it('compares the editions that are named, in the order given', async () => {
    const { stdout } = await runOn(
      files,
      'comparer',
      'projet.json',
      '--edition',
      'amorcage-temps-2-regional',
      '--edition=amorcage-temps-1',
      '--format=json',
    );
    expect(JSON.parse(stdout)).toEqual(
      compareEditions([amorcageTemps2Regional, amorcageTemps1], value),
    );
  });

  it('prints it in English and in Markdown', async () => {
    const { stdout } = await runOn(files, 'comparer', '-', '--lang=en', '--format=markdown');
    expect(stdout).toMatch(/^# The project under each edition\n/);
    expect(stdout).toContain('| Edition | Call |');
  });
});

describe('orienter', () => {
  it('prints where the project belongs under every edition', async () => {
    const { exit, stdout, stderr } = await runOn(files, 'orienter', 'projet.json');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^Orientation du projet\n=+\n/);
    expect(stdout).toMatch(/^amorcage-temps-1 +ouvert +régional +ARS Auvergne-Rhône-Alpes/m);
  });

  it('prints the routes as JSON, and in English', async () => {
    const json = await runOn(files, 'orienter', '-', '--format=json');
    const en = await runOn(files, 'orienter', '-', '--lang', 'en', '--format', 'markdown');
    expect(JSON.parse(json.stdout)).toEqual(routeProjet(editions, value));
    expect(en.stdout).toMatch(/^# Where the project belongs\n/);
  });
});

describe('differences', () => {
  const command = ['differences', 'amorcage-temps-1', 'amorcage-temps-2-regional'];

  it('prints what changes from the first edition to the second', async () => {
    const { exit, stdout, stderr } = await runOn({}, ...command, '--format', 'markdown');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(ordinary(stdout)).toContain('| 30 ESMS (obligatoire) | 49 ESMS (obligatoire) |');
  });

  it('prints it as JSON, and in English', async () => {
    const json = await runOn({}, ...command, '--format=json');
    const en = await runOn({}, ...command, '--lang=en');
    expect(JSON.parse(json.stdout)).toEqual(diffEditions(amorcageTemps1, amorcageTemps2Regional));
    expect(en.stdout).toMatch(/^What changes from one edition to the other\n/);
  });
});

describe.each([['comparer'], ['orienter']])('%s, on a file that is wrong', (command) => {
  it('says so in one line on stderr and prints nothing', async () => {
    const absent = await runOn({}, command, 'rien.json');
    expect(absent).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'rien.json: ce fichier n’existe pas.\n',
    });
    const wrong = { ...projet, nimporte: 1 };
    const refused = await runOn({ '-': JSON.stringify(wrong) }, command, '-', '--lang=en');
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^standard input: [^\n]*nimporte[^\n]*\n$/);
  });
});
