import { describe, expect, it } from 'vitest';
import { ordinary, runOn } from './fake-io';

const facts = { region: '84', operation: 'acquisition', equipement: false };
const projet = JSON.stringify({
  porteur: 'a',
  organismesGestionnaires: [{ id: 'a' }],
  esms: [{ nombre: 14, organismeGestionnaire: 'a', ...facts }],
  solution: { servicesSocles: ['mssante', 'dmp'], marcheNational: true },
  evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
});
const files = { 'p.json': projet };
const edition = ['--edition', 'amorcage-temps-1'] as const;

describe('ajuster', () => {
  it('says what would have to change', async () => {
    const { exit, stdout, stderr } = await runOn(files, 'ajuster', 'p.json', ...edition);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(ordinary(stdout)).toContain('- Ajouter 1 ESMS : acquisition, Auvergne-Rhône-Alpes');
  });

  it('aims at an amount, written as one writes it', async () => {
    for (const amount of ['400000', '400 000,00', '399999.50', '400 000 €']) {
      const { stdout } = await runOn(files, 'ajuster', 'p.json', ...edition, '--montant', amount);
      // 16 × 25 000 = 400 000
      expect(ordinary(stdout)).toContain('- Ajouter 2 ESMS : acquisition');
    }
  });

  it('refuses what is no amount, in one line', async () => {
    const { exit, stdout, stderr } = await runOn(
      files,
      'ajuster',
      'p.json',
      ...edition,
      '--montant=400 k€',
    );
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(ordinary(stderr)).toBe(
      '« 400 k€ » n’est pas un montant en euros pour --montant : écrivez par exemple 400000 ou 400000,50.\n',
    );
  });

  it('prints the changes, the project and its report as JSON', async () => {
    const { stdout } = await runOn(files, 'ajuster', 'p.json', ...edition, '--format', 'json');
    const { adjustments, blocking } = JSON.parse(stdout);
    expect(blocking).toEqual([]);
    expect(adjustments).toMatchObject([
      { changes: [{ kind: 'add-esms', count: 1 }], report: { status: 'eligible' } },
    ]);
  });

  it('says what bars a file that came too late', async () => {
    const late = { 'p.json': projet.replace('2021-03-15', '2021-04-01') };
    const { exit, stdout } = await runOn(late, 'ajuster', 'p.json', ...edition);
    expect(exit).toBe(0);
    expect(ordinary(stdout)).toContain('(depot.fenetre)');
  });

  it('sends a project to the call of its size', async () => {
    const large = projet.replace('"nombre":14', '"nombre":60').replace('2021-03-15', '2022-06-01');
    const { stdout } = await runOn(
      { 'p.json': large },
      'ajuster',
      'p.json',
      '--edition',
      'generalisation-2022-regional',
    );
    expect(ordinary(stdout)).toContain('Déposer le dossier à l’appel');
  });
});

describe('sensibilite', () => {
  it('says what the result depends on', async () => {
    const { exit, stdout } = await runOn(
      files,
      'sensibilite',
      'p.json',
      ...edition,
      '--lang',
      'en',
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('What the result depends on');
    expect(stdout).toContain('Result: not eligible, €350,000.');
  });

  it('prints it as JSON', async () => {
    const { stdout } = await runOn(files, 'sensibilite', 'p.json', ...edition, '--format=json');
    expect(JSON.parse(stdout)).toMatchObject({
      edition: 'amorcage-temps-1',
      outcome: { status: 'ineligible', total: '350000.00' },
    });
  });

  it('refuses a wrong file in one line', async () => {
    const { exit, stdout, stderr } = await runOn(
      { 'p.json': '{' },
      'sensibilite',
      'p.json',
      ...edition,
    );
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('evaluer', () => {
  it('says in one line whether the result holds under all readings', async () => {
    const { stdout } = await runOn(files, 'evaluer', 'p.json', ...edition);
    expect(ordinary(stdout)).toMatch(/^Le verdict .* lectures? des textes\./m);
  });
});
