import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installPackage, runNode } from './packed';

const application = installPackage();

// What an application does with the library, in the words common to both kinds of module.
const body = `
const projet = lib.defineProjet({
  organismesGestionnaires: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  esms: ['a', 'b', 'c'].map((organismeGestionnaire) => (
    { nombre: 5, organismeGestionnaire, region: '84', operation: 'acquisition', equipement: false }
  )),
});
console.log(JSON.stringify({
  total: lib.assess(edition.amorcageTemps1, projet).funding.total,
  ids: editions.editions.map(({ id }) => id),
  wrong: lib.parseProjet({ esms: 1 }).ok,
  schemas: Object.keys(schemas),
  list: list.parseEsmsList(list.esmsListTemplate()).ok,
}));
`;

const names = [
  ['lib', 'esms-numerique'],
  ['editions', 'esms-numerique/editions'],
  ['edition', 'esms-numerique/editions/amorcage-temps-1'],
  ['schemas', 'esms-numerique/schemas'],
  ['list', 'esms-numerique/import'],
] as const;

const kinds = [
  ['ESM', 'app.mjs', names.map(([name, path]) => `import * as ${name} from '${path}';`)],
  ['CommonJS', 'app.cjs', names.map(([name, path]) => `const ${name} = require('${path}');`)],
] as const;

describe.each(kinds)('the packed library, imported as %s', (_, file, imports) => {
  writeFileSync(join(application.folder, file), imports.join('\n') + body);
  const outcome = runNode(application, file);

  it('loads without a word', () => {
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
  });

  it('assesses a project: 15 acquisitions in metropolitan France are 375 000 euros', () => {
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      total: '375000.00',
      ids: [
        'amorcage-temps-1',
        'amorcage-temps-2-regional',
        'amorcage-2021-national',
        'generalisation-2022-regional',
        'generalisation-2022-national',
        'generalisation-2023-regional',
        'generalisation-2023-national',
        'generalisation-2024-regional',
        'generalisation-2024-national',
        'generalisation-2025-regional',
        'generalisation-2025-national',
      ],
      wrong: false,
    });
  });

  it('reads a list of ESMS', () => {
    expect(JSON.parse(outcome.stdout).list).toBe(true);
  });

  it('gives the schemas', () => {
    expect(JSON.parse(outcome.stdout).schemas).toContain('projetSchema');
  });

  it.each(['package.json', 'json-schema/projet.json'])('gives its %s', (path) => {
    const code = `console.log(require('esms-numerique/${path}') !== undefined)`;
    expect(runNode(application, '-e', code)).toEqual(
      expect.objectContaining({ status: 0, stdout: 'true\n', stderr: '' }),
    );
  });

  it('hides what is not public', () => {
    const code = "require('esms-numerique/dist/index.cjs')";
    expect(runNode(application, '-e', code).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
