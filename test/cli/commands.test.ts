import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/command';
import { editions } from '../../src/editions/index';
import { describeEdition } from '../../src/render/describe-edition';
import { ordinary, runOn } from './fake-io';

describe('editions', () => {
  it('lists each edition with its title, year and level', async () => {
    const { exit, stdout } = await runOn({}, 'editions', '--format', 'markdown');
    expect(exit).toBe(0);
    expect(ordinary(stdout).split('\n').slice(0, 2)).toEqual([
      '| Code | Édition | Année | Niveau |',
      '| --- | --- | ---: | --- |',
    ]);
    expect(ordinary(stdout)).toMatch(/^\| `amorcage-temps-1` \| .* \| 2021 \| appel régional \|$/m);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2 + editions.length);
  });

  it('lists them in English and as JSON', async () => {
    const en = await runOn({}, 'editions', '--lang', 'en');
    const json = await runOn({}, 'editions', '--format', 'json');
    expect(en.stdout).toMatch(/^Code +Edition +Year +Level$/m);
    expect(JSON.parse(json.stdout)).toContainEqual({
      id: 'amorcage-temps-1',
      title: expect.objectContaining({ fr: expect.any(String), en: expect.any(String) }),
      annee: 2021,
      niveau: 'regional',
    });
  });
});

describe('edition', () => {
  it('prints the reference page of an edition', async () => {
    const [edition] = editions;
    const { exit, stdout } = await runOn({}, 'edition', 'amorcage-temps-1');
    expect(exit).toBe(0);
    expect(edition && describeEdition(edition, { locale: 'fr', format: 'text' })).toBe(stdout);
  });

  it('prints the edition itself as JSON', async () => {
    const { stdout } = await runOn({}, 'edition', 'amorcage-temps-1', '--format=json');
    expect(JSON.parse(stdout)).toEqual(editions[0]);
  });

  it('refuses an edition that does not exist, and names those that do', async () => {
    const { exit, stdout, stderr } = await runOn({}, 'edition', 'amorcage-temps-3');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(ordinary(stderr)).toContain('l’édition « amorcage-temps-3 » n’existe pas');
    expect(stderr).toContain('amorcage-temps-2-regional');
  });
});

describe('schema', () => {
  it('prints the JSON Schema of a project file', async () => {
    const { exit, stdout } = await runOn({}, 'schema');
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Projet ESMS numérique',
      required: ['organismesGestionnaires', 'esms'],
      additionalProperties: false,
      properties: {
        evenements: { properties: { depot: { type: 'string', format: 'date' } } },
        solution: { properties: { servicesSocles: { uniqueItems: true } } },
      },
    });
  });
});

describe('the help', () => {
  it.each([['aide'], ['--help'], ['-h'], ['evaluer', '--help']])(
    'comes with %s',
    async (...argv) => {
      const { exit, stdout, stderr } = await runOn({}, ...argv);
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage\u00a0: /);
      for (const name of commandNames) expect(stdout).toContain(`  ${name}`);
      expect(stdout).toContain('--detail ');
    },
  );

  it('comes in English', async () => {
    const { stdout } = await runOn({}, 'aide', '--lang', 'en');
    expect(stdout).toMatch(/^Usage: /);
    for (const name of commandNames) expect(stdout).toContain(`  ${name}`);
    expect(stdout).toContain('--detail ');
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    expect(await runOn({}, '--version')).toEqual({ exit: 0, stdout: '1.2.3\n', stderr: '' });
  });
});
