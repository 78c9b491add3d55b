import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { amorcageTemps1 } from '../../src/editions/index';
import { esmsListTemplate } from '../../src/import/template';
import { defineProjet } from '../../src/projet/define-projet';
import { ordinary, runOn } from './fake-io';

const list = 'OG;Nombre;Région;Opération;Équipement\na;5;ARS Bretagne;Acquisition;non\n';
const files = {
  'liste.csv': list,
  'LISTE.CSV': list,
  'faits.json': JSON.stringify({ porteur: 'a', amoa: { marche: false, pilotage: false } }),
};
const evaluer = ['evaluer', 'liste.csv', '--edition', 'amorcage-temps-1'];

const projet = defineProjet({
  organismesGestionnaires: [{ id: 'a' }],
  esms: [
    {
      organismeGestionnaire: 'a',
      nombre: 5,
      region: '53',
      operation: 'acquisition',
      equipement: false,
    },
  ],
  porteur: 'a',
  amoa: { marche: false, pilotage: false },
});

describe('a list of ESMS in place of a project file', () => {
  it('is assessed with the facts that stand beside it', async () => {
    const { exit, stdout, stderr } = await runOn(
      files,
      ...evaluer,
      '--projet',
      'faits.json',
      '--format',
      'json',
    );
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(assess(amorcageTemps1, projet));
  });

  it.each([['evaluer', '--edition', 'amorcage-temps-1'], ['comparer'], ['orienter']])(
    'is taken by %s, in capitals too',
    async (command, ...rest) => {
      const { exit, stdout, stderr } = await runOn(files, command, 'LISTE.CSV', ...rest);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      expect(stdout).not.toBe('');
    },
  );

  it('is refused by line and column, one line each, in both languages', async () => {
    const wrong = { 'liste.csv': 'OG;Médicalisé\na;?\n;oui\n' };
    const fr = await runOn(wrong, ...evaluer);
    const en = await runOn(wrong, ...evaluer, '--lang=en');
    expect(fr).toMatchObject({ exit: 2, stdout: '' });
    expect(ordinary(fr.stderr).split('\n')).toEqual([
      expect.stringMatching(/^liste\.csv: Ligne 2, colonne B \(Médicalisé\) : /),
      expect.stringMatching(/^liste\.csv: Ligne 3, colonne A \(OG\) : /),
      '',
    ]);
    expect(en.stderr).toMatch(/^liste\.csv: Line 2, column B \(Médicalisé\): /);
  });

  it('names the file that can not be read', async () => {
    const absent = (file: string) => `${file}: ce fichier n’existe pas.\n`;
    const outcomes = [
      await runOn({}, ...evaluer),
      await runOn(files, ...evaluer, '--projet=rien.json'),
      await runOn(files, ...evaluer, '--finess=rien.csv'),
    ];
    expect(outcomes).toEqual(
      ['liste.csv', 'rien.json', 'rien.csv'].map((file) => ({
        exit: 2,
        stdout: '',
        stderr: absent(file),
      })),
    );
  });

  it('is completed by the FINESS extraction, and says what that lacks', async () => {
    const numbers = { 'liste.csv': 'FINESS;OG\n639900018;\n639900026;a\n' };
    const extraction = `structureet;639900018;639900109;${';'.repeat(15)}500;EHPAD\n`;
    const both = { ...numbers, 'finess.csv': extraction };
    const json = await runOn(both, ...evaluer, '--finess', 'finess.csv', '--format=json');
    expect(json.exit).toBe(0);
    expect(JSON.parse(json.stdout).grappe.og.observed).toBe(2);
    expect(ordinary(json.stderr)).toBe(
      'liste.csv: l’extraction FINESS ne contient pas ce numéro : 639900026.\n',
    );
    const en = await runOn(
      { ...both, 'liste.csv': 'FINESS;OG\n639900026;a\n639900034;a\n' },
      ...evaluer,
      '--finess=finess.csv',
      '--lang=en',
    );
    expect(en.stderr).toBe(
      'liste.csv: the FINESS extraction does not hold these numbers: 639900026, 639900034.\n',
    );
  });

  it('is not completed by a file that is no extraction', async () => {
    const { exit, stderr } = await runOn(files, ...evaluer, '--finess', 'liste.csv');
    expect(exit).toBe(2);
    expect(ordinary(stderr)).toBe(
      'liste.csv: Ce fichier n’est pas l’extraction FINESS des établissements (lignes « structureet »). Choisissez-en un autre, ou enregistrez celui-ci sous la bonne forme.\n',
    );
  });
});

describe('modele-csv', () => {
  it('prints a list to fill in, which evaluer takes', async () => {
    const { exit, stdout, stderr } = await runOn({}, 'modele-csv');
    expect({ exit, stdout, stderr }).toEqual({ exit: 0, stdout: esmsListTemplate(), stderr: '' });
    expect((await runOn({ 'liste.csv': stdout }, ...evaluer)).exit).toBe(0);
  });
});
