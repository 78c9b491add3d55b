import { describe, expect, it } from 'vitest';
import { mergeProjets } from '../../src/assessment/divisions/merge-projets';
import { splitProjet } from '../../src/assessment/divisions/split-projet';
import { amorcageTemps1 } from '../../src/editions/index';
import { defineProjet } from '../../src/projet/define-projet';
import { ordinary, runOn } from './fake-io';

const projetOf = (nombre: number, og: string) =>
  ({
    organismesGestionnaires: [{ id: og }],
    esms: [
      {
        nombre,
        organismeGestionnaire: og,
        region: '84',
        operation: 'acquisition',
        equipement: false,
      },
    ],
    amoa: { marche: false, pilotage: false },
  }) as const;
const files = {
  'soixante.json': JSON.stringify(projetOf(60, 'a')),
  'huit.json': JSON.stringify(projetOf(8, 'b')),
  'sept.json': JSON.stringify(projetOf(7, 'c')),
  'faux.json': '{',
};
const read = (nombre: number, og: string) => defineProjet(projetOf(nombre, og));
const edition = ['--edition', 'amorcage-temps-1'];

describe('diviser', () => {
  it('prints in French text that it is arithmetic, then the divisions, and exits with 0', async () => {
    const { exit, stdout, stderr } = await runOn(files, 'diviser', 'soixante.json', ...edition);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^Diviser le projet\n=+\n\nCes montants sont un calcul sur le barème/);
    expect(ordinary(stdout)).toContain('1 500 000 €');
  });

  it('prints the division as JSON, under another reading of the text', async () => {
    const interpretations = { 'interpretation.og-seul': 'toujours-le-minimum' };
    const { stdout } = await runOn(
      files,
      'diviser',
      'soixante.json',
      ...edition,
      '--interpretation=interpretation.og-seul=toujours-le-minimum',
      '--format=json',
    );
    const division = splitProjet(amorcageTemps1, read(60, 'a'), { interpretations });
    expect(JSON.parse(stdout)).toEqual(division);
    expect(division.whole.status).toBe('ineligible');
  });

  it('asks for the edition, and names the file that can not be read', async () => {
    const without = await runOn(files, 'diviser', 'soixante.json');
    expect([without.exit, without.stdout]).toEqual([2, '']);
    expect(ordinary(without.stderr)).toContain('indiquez l’édition avec --edition <id>');
    const unknown = await runOn(files, 'diviser', 'soixante.json', '--edition', 'demain');
    expect([unknown.exit, unknown.stdout]).toEqual([2, '']);
    expect(ordinary(unknown.stderr)).toContain('l’édition « demain » n’existe pas');
    const wrong = await runOn(files, 'diviser', 'faux.json', ...edition);
    expect([wrong.exit, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^faux\.json: /);
    const two = await runOn(files, 'diviser', 'soixante.json', 'huit.json', ...edition);
    expect(ordinary(two.stderr)).toContain('l’argument « huit.json » est de trop');
  });
});

describe('fusionner', () => {
  it('prints the project with each neighbour, then with all', async () => {
    const { exit, stdout, stderr } = await runOn(
      files,
      'fusionner',
      'soixante.json',
      'huit.json',
      'sept.json',
      ...edition,
      '--lang=en',
      '--format=markdown',
    );
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^# Merging projects\n\n\*\*These amounts are arithmetic/);
    expect(stdout).toContain('| Project + Neighbour no. 1 | 68 |');
    expect(stdout).toContain('| Project + Neighbour no. 2 | 67 |');
    expect(stdout).toContain('| All together | 75 |');
  });

  it('prints the fusion as JSON', async () => {
    const { stdout } = await runOn(
      files,
      'fusionner',
      'huit.json',
      'sept.json',
      ...edition,
      '--format=json',
    );
    expect(JSON.parse(stdout)).toEqual(mergeProjets(amorcageTemps1, read(8, 'b'), [read(7, 'c')]));
  });

  it('asks for a neighbour, and names the one that can not be read', async () => {
    const alone = await runOn(files, 'fusionner', 'huit.json', ...edition);
    expect([alone.exit, alone.stdout]).toEqual([2, '']);
    expect(alone.stderr).toContain('indiquez le fichier d’un voisin au moins');
    const wrong = await runOn(
      files,
      'fusionner',
      'huit.json',
      'sept.json',
      'faux.json',
      ...edition,
    );
    expect([wrong.exit, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^faux\.json: /);
    const none = await runOn(files, 'fusionner', ...edition);
    expect(ordinary(none.stderr)).toContain('indiquez le fichier du projet');
    const unknown = await runOn(files, 'fusionner', 'huit.json', 'sept.json');
    expect(ordinary(unknown.stderr)).toContain('indiquez l’édition avec --edition <id>');
    const absent = await runOn(files, 'fusionner', 'absent.json', 'sept.json', ...edition);
    expect(absent.stderr).toMatch(/^absent\.json: /);
    const nowhere = await runOn(files, 'fusionner', 'huit.json', 'sept.json', '--edition=demain');
    expect([nowhere.exit, nowhere.stdout]).toEqual([2, '']);
  });
});
