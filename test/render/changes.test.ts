import { describe, expect, it } from 'vitest';
import { amorcageTemps1 } from '../../src/editions/amorcage-temps-1/index';
import { assess, type Change, defineProjet, describeAdjustments } from '../../src/index';
import { ordinary } from '../cli/fake-io';

const projet = defineProjet({
  organismesGestionnaires: [{ id: 'a' }],
  esms: [{ nombre: 15, organismeGestionnaire: 'a', operation: 'acquisition' }],
});
const report = assess(amorcageTemps1, projet);

/** The lines that tell one change in French, then in English, without their marks. */
function told(change: Change): readonly string[] {
  const search = { adjustments: [{ changes: [change], projet, report }], blocking: [] };
  return (['fr', 'en'] as const).flatMap((locale) =>
    ordinary(describeAdjustments(search, { locale, format: 'markdown' }))
      .split('\n')
      .filter((line) => /^ *- /.test(line))
      .map((line) => line.replace(/^ *- /, '')),
  );
}

const addition = {
  kind: 'add-esms',
  count: 3,
  region: '94',
  isNewRegion: true,
  operation: 'acquisition',
  organismesGestionnaires: ['a'],
  like: null,
  alternatives: [],
} as const;

const cases: readonly (readonly [Change, readonly string[]])[] = [
  [
    addition,
    [
      'Ajouter 3 ESMS : acquisition, Corse, région où le projet n’en a pas encore',
      'Add 3 ESMS: acquisition, Corse, a region where the project has none yet',
    ],
  ],
  [
    {
      ...addition,
      region: null,
      isNewRegion: false,
      alternatives: [{ region: null, operation: 'renouvellement' }],
    },
    [
      'Ajouter 3 ESMS : acquisition',
      'ou bien : renouvellement',
      'Add 3 ESMS: acquisition',
      'or: renewal',
    ],
  ],
  [
    { kind: 'add-og', count: 2, ids: ['b', 'c'] },
    [
      'Associer 2 organismes gestionnaires de plus, qui gèrent chacun au moins un de ces ESMS',
      'Let 2 more organismes gestionnaires join, each of which runs one of these ESMS at least',
    ],
  ],
  [
    { kind: 'add-og', count: 1, ids: ['b'] },
    [
      'Associer 1 organisme gestionnaire de plus, qui gère au moins un de ces ESMS',
      'Let 1 more organisme gestionnaire join, which runs one of these ESMS at least',
    ],
  ],
  [
    { kind: 'connect-services', count: 2, services: ['mssante', 'dmp'], among: ['mssante', 'dmp'] },
    [
      'Faire échanger la solution avec 2 services de plus : MSSanté et DMP',
      'Let the solution exchange data with 2 more services: MSSanté and DMP',
    ],
  ],
  [
    { kind: 'commit', engagement: 'solution.unique' },
    ['Déployer une même solution dans tous les ESMS', 'Deploy the same solution in all ESMS'],
  ],
  [
    { kind: 'reschedule', evenement: 'finProjet', from: '2023-02-01', to: '2022-12-01' },
    [
      'Avancer au 1er décembre 2022 (au lieu du 1er février 2023) : date de fin du projet',
      'Bring forward to 1 December 2022 (from 1 February 2023): end date of the project',
    ],
  ],
  [
    { kind: 'file-under', edition: 'x', title: { fr: 'L’appel', en: 'The call' } },
    ['Déposer le dossier à l’appel « L’appel »', 'File under the call "The call"'],
  ],
  [
    { kind: 'drop-esms', count: 1, entries: [] },
    ['Retirer 1 ESMS que l’appel refuse', 'Take out 1 ESMS that the call refuses'],
  ],
  [
    { kind: 'certify', criterion: 'x', label: { fr: 'Un point', en: 'A point' } },
    [
      'Satisfaire à ce point et le certifier : Un point',
      'Satisfy this point and certify it: A point',
    ],
  ],
  [
    {
      kind: 'plan-operation',
      count: 4,
      entries: ['/esms/0'],
      operation: 'acquisition',
      alternatives: ['usages'],
    },
    [
      'Prévoir une opération que l’appel finance pour 4 ESMS : acquisition',
      'ou bien : usages',
      'Plan an operation that the call funds for 4 ESMS: acquisition',
      'or: use',
    ],
  ],
  [
    { kind: 'regroup', regroupement: 'convention', alternatives: ['gcsms'] },
    [
      'Donner au regroupement cette forme : convention',
      'ou bien : GCSMS',
      'Give the group this form: agreement',
      'or: GCSMS',
    ],
  ],
  [
    { kind: 'supply', paths: ['/esms/0/region'], value: '94', alternatives: ['04'] },
    [
      'Fournir : région de l’ESMS (entrée 1 de la liste des ESMS) (/esms/0/region) ; convient : Corse',
      'ou bien : La Réunion',
      expect.stringMatching(/^Supply: .*; a value that works: Corse$/) as unknown as string,
      'or: La Réunion',
    ],
  ],
  [
    {
      kind: 'supply',
      paths: ['/solution/servicesSocles'],
      value: [],
      alternatives: [['dmp']],
    },
    [
      expect.stringMatching(/; convient : aucun service$/) as unknown as string,
      'ou bien : DMP',
      expect.stringMatching(/; a value that works: no service$/) as unknown as string,
      'or: DMP',
    ],
  ],
  [
    {
      kind: 'supply',
      paths: ['/esms/0/heures/essentielles'],
      value: { essentielles: 1, confort: 0 },
      alternatives: [],
    },
    [
      expect.stringMatching(
        /convient : 1 d’heures essentielles pour 0 de confort$/,
      ) as unknown as string,
      expect.stringMatching(/works: 1 of essential hours to 0 of comfort$/) as unknown as string,
    ],
  ],
  [
    { kind: 'request-amoa', amoa: 'pilotage' },
    [
      'Demander l’assistance pour le pilotage du projet',
      'Ask for assistance with the steering of the project',
    ],
  ],
];

describe('a change', () => {
  it.each(cases)('is told in both languages: %o', (change, lines) => {
    expect(told(change)).toEqual(lines);
  });

  it('is told with some of many alternatives, the data having them all', () => {
    const regions = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76'];
    const alternatives = regions.map((region) => ({ region, operation: 'acquisition' }) as const);
    const [, others = ''] = told({ ...addition, alternatives });
    expect(others.split(' ; ')).toHaveLength(9);
    expect(others).toMatch(/ ; …$/);
  });
});
