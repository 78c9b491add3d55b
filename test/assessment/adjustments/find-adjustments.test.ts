import { describe, expect, it } from 'vitest';
import { amorcage2021National } from '../../../src/editions/amorcage-2021-national/index';
import { amorcageTemps1 } from '../../../src/editions/amorcage-temps-1/index';
import { amorcageTemps2Regional } from '../../../src/editions/amorcage-temps-2-regional/index';
import { generalisation2022National } from '../../../src/editions/generalisation-2022-national/index';
import { generalisation2022Regional } from '../../../src/editions/generalisation-2022-regional/index';
import { generalisation2024National } from '../../../src/editions/generalisation-2024-national/index';
import { generalisation2024Regional } from '../../../src/editions/generalisation-2024-regional/index';
import {
  type AdjustmentOptions,
  defineProjet,
  type Edition,
  findAdjustments,
  findBlockingCriteria,
  type Projet,
  parseProjet,
} from '../../../src/index';
import { inShort } from './in-short';

const esms = {
  region: '84',
  operation: 'acquisition',
  champ: 'PA',
  medicalise: true,
  assuranceMaladie: true,
  equipement: false,
} as const;

/** A project of temps 1 in order, but for what a test gives it. */
function temps1(lots: readonly object[], rest: Partial<Projet> = {}): Projet {
  const all = lots.map((lot) => ({ organismeGestionnaire: 'a', ...esms, ...lot }));
  const ids = [...new Set(all.map(({ organismeGestionnaire }) => organismeGestionnaire))];
  return defineProjet({
    porteur: 'a',
    organismesGestionnaires: ids.map((id) => ({ id, nombreEsms: 20 })) as unknown as [{ id: 'a' }],
    esms: all as unknown as Projet['esms'],
    regroupement: 'convention',
    solution: {
      servicesSocles: ['mssante', 'dmp'],
      plateformeEParcours: false,
      unique: true,
      marcheNational: true,
      cahierDesCharges: true,
      referencementSegur: true,
    },
    evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
    ...rest,
  });
}

/** The euros of a tariff of an edition. */
function amount({ parameters }: Edition, code: string): number {
  return Number(parameters.find((parameter) => parameter.code === code)?.value);
}

function adjust(edition: Edition, projet: Projet, options: AdjustmentOptions = {}) {
  const found = findAdjustments(edition, projet, options);
  for (const { projet: after, report } of found) {
    expect(report.status).toBe('eligible');
    expect(parseProjet(after)).toMatchObject({ ok: true });
  }
  return found.map(({ changes }) => inShort(changes));
}

describe('what would have to change in temps 1', () => {
  it('asks 13 ESMS of two OG for 2 ESMS, 1 OG, the national market and one service socle', () => {
    const projet = temps1([{ nombre: 7 }, { nombre: 6, organismeGestionnaire: 'b' }], {
      solution: { servicesSocles: ['mssante'], plateformeEParcours: false, marcheNational: false },
    });
    expect(adjust(amorcageTemps1, projet)).toEqual([
      ['add-esms 2 in 84', 'add-og 1', 'commit solution.marcheNational', 'connect-services 1'],
      // An OG of 15 ESMS may apply alone: 7 and 8 more.
      ['add-esms 8 in 84', 'commit solution.marcheNational', 'connect-services 1'],
    ]);
    const [least] = findAdjustments(amorcageTemps1, projet);
    // 15 × 25 000
    expect(least?.report.funding.total).toBe('375000.00');
    expect(least?.changes.at(-1)).toEqual({
      kind: 'connect-services',
      count: 1,
      services: ['dmp'],
      among: ['dmp', 'e-prescription', 'e-parcours'],
    });
  });

  it.each([
    [13, ['add-esms 2 in 84']],
    [14, ['add-esms 1 in 84']],
    [15, []],
  ])('asks three OG of %i ESMS for what is missing to 15', (count, changes) => {
    const lots = [
      { nombre: 5 },
      { nombre: 5, organismeGestionnaire: 'b' },
      { nombre: count - 10, organismeGestionnaire: 'c' },
    ];
    expect(adjust(amorcageTemps1, temps1(lots))).toEqual([changes]);
  });

  it('asks 7 ESMS of two OG in Corse for one more', () => {
    const corse = { region: '94' };
    const lots = [
      { nombre: 4, ...corse },
      { nombre: 3, organismeGestionnaire: 'b', ...corse },
    ];
    expect(adjust(amorcageTemps1, temps1(lots))).toEqual([['add-esms 1 in 94']]);
  });

  it('names the other services that do as well, whichever two they are', () => {
    const lots = [{ nombre: 15 }];
    const solution = { servicesSocles: [], plateformeEParcours: false, marcheNational: true };
    const [only, ...others] = findAdjustments(amorcageTemps1, temps1(lots, { solution }));
    expect(others).toEqual([]);
    expect(only?.changes).toEqual([
      {
        kind: 'connect-services',
        count: 2,
        services: ['mssante', 'dmp'],
        among: ['mssante', 'dmp', 'e-prescription', 'e-parcours'],
      },
    ]);
  });

  it('gives them to an OG that the file names and that brings none yet', () => {
    const projet = temps1([{ nombre: 7 }, { nombre: 6, organismeGestionnaire: 'b' }]);
    const idle: Projet = {
      ...projet,
      organismesGestionnaires: [...projet.organismesGestionnaires, { id: 'c' }],
    };
    const [least] = findAdjustments(amorcageTemps1, idle);
    expect(least?.changes).toMatchObject([
      { kind: 'add-esms', count: 2, organismesGestionnaires: ['c'] },
    ]);
    expect(least?.changes).toHaveLength(1);
  });

  it('gives the ESMS that are added to the OG that joins, without a FINESS number', () => {
    const lots = [
      { finess: '010000024', nombre: undefined },
      { nombre: 13, organismeGestionnaire: 'b' },
    ].map((lot) => JSON.parse(JSON.stringify(lot)));
    const [least] = findAdjustments(amorcageTemps1, temps1(lots));
    expect(least?.changes).toMatchObject([{ count: 1 }, { kind: 'add-og', ids: ['og-nouveau-1'] }]);
    expect(least?.projet.esms.at(-1)).toEqual({
      ...esms,
      nombre: 1,
      organismeGestionnaire: 'og-nouveau-1',
    });
  });

  it('lets an OG manage as many ESMS as it then brings', () => {
    const projet = temps1([{ nombre: 14 }]);
    const organismesGestionnaires = [{ id: 'a', nombreEsms: 14 }] as const;
    const [least] = findAdjustments(amorcageTemps1, { ...projet, organismesGestionnaires });
    expect(least?.projet.organismesGestionnaires).toEqual([{ id: 'a', nombreEsms: 15 }]);
  });

  it('waits for the call to open, and sets the end of the project back', () => {
    const evenements = { depot: '2021-01-15', finProjet: '2023-02-01' };
    expect(adjust(amorcageTemps1, temps1([{ nombre: 15 }], { evenements }))).toEqual([
      // The phase ends in December 2022, on an unknown day: the first of December is in time.
      ['reschedule depot to 2021-02-01', 'reschedule finProjet to 2022-12-01'],
    ]);
  });

  it('supplies the missing facts, each with a value that does', () => {
    const { solution, evenements, ...rest } = temps1([{ nombre: 15 }]);
    const projet = { ...rest, solution: { ...solution, marcheNational: undefined } };
    const bare = JSON.parse(JSON.stringify({ ...projet, evenements: { finProjet: '2022-09-30' } }));
    const [only] = findAdjustments(amorcageTemps1, defineProjet(bare));
    expect(only?.changes).toEqual([
      {
        kind: 'supply',
        paths: ['/evenements/depot'],
        value: '2021-02-01',
        alternatives: ['2021-03-30', '2021-03-31'],
      },
      {
        kind: 'supply',
        paths: ['/solution/marcheNational'],
        value: true,
        alternatives: [],
      },
    ]);
  });

  it('says of which regions the ESMS may be, where their region decides', () => {
    const { region: _, ...unplaced } = esms;
    const lots = [{ nombre: 4 }, { nombre: 4, organismeGestionnaire: 'b' }];
    const projet = temps1(lots);
    const without = projet.esms.map(({ region: _region, ...one }) => ({ ...one, ...unplaced }));
    const found = findAdjustments(amorcageTemps1, { ...projet, esms: without as never });
    const regions = found.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.kind === 'supply' ? [change.value, ...change.alternatives] : [],
      ),
    );
    // Corse and overseas ask for 8 ESMS and 2 OG; elsewhere 7 ESMS and an OG are missing.
    expect([...regions].sort()).toEqual(['01', '02', '03', '04', '06', '94']);
    expect(found.map(({ changes }) => inShort(changes)[0])).toContain('add-esms 7 in null');
  });

  it('groups by a form that the call admits', () => {
    const lots = [
      { nombre: 5 },
      { nombre: 5, organismeGestionnaire: 'b' },
      { nombre: 5, organismeGestionnaire: 'c' },
    ];
    const projet = temps1(lots, { regroupement: 'og-unique' });
    const [only, ...others] = findAdjustments(amorcageTemps1, projet);
    expect(others).toEqual([]);
    expect(only?.changes).toEqual([
      {
        kind: 'regroup',
        regroupement: 'convention',
        alternatives: ['gcsms', 'groupement-de-cooperation', 'autre'],
      },
    ]);
  });

  it('follows another reading of the text where the caller chooses it', () => {
    const lots = [
      { nombre: 4, region: '04' },
      { nombre: 4, region: '04', organismeGestionnaire: 'b' },
    ];
    const interpretations = { 'interpretation.seuil-outre-mer': 'comme-la-metropole' };
    expect(adjust(amorcageTemps1, temps1(lots))).toEqual([[]]);
    expect(adjust(amorcageTemps1, temps1(lots), { interpretations })[0]).toEqual([
      'add-esms 7 in 04',
      'add-og 1',
    ]);
  });
});

describe('an amount that is aimed at', () => {
  const projet = temps1([{ nombre: 15 }]);

  it.each([
    // 15 × 25 000 = 375 000
    ['375000.00', [[]]],
    // 16 × 25 000, or 15 × 25 000 and 1 × 10 000
    ['375000.01', [['add-esms 1 in 84']]],
    // 16 × 25 000 = 400 000
    ['400000.00', [['add-esms 1 in 84'], ['add-esms 3 in 84']]],
  ])('of %s', (amount, changes) => {
    const found = adjust(amorcageTemps1, projet, { amount });
    expect(found).toEqual(changes);
  });

  it('may be reached by asking for AMOA, where the call funds it', () => {
    // 15 × 25 000 = 375 000, and the flat rate of one AMOA.
    const small = { id: 'a', nombreEsms: 14 };
    const grappe: Projet = {
      ...temps1([
        { nombre: 8, region: '11' },
        { nombre: 7, region: '11', organismeGestionnaire: 'b' },
      ]),
      organismesGestionnaires: [small, { ...small, id: 'b' }],
      amoa: { marche: false, pilotage: false },
      evenements: { depot: '2021-09-20' },
    };
    const marche = amount(amorcageTemps2Regional, 'tarif.amoa-marche');
    const found = adjust(amorcageTemps2Regional, grappe, {
      amount: `${375_000 + marche}.00`,
    });
    expect(found).toContainEqual(['request-amoa marche']);
  });

  it('is out of reach beyond the cap of 30 ESMS', () => {
    const amount = '750000.01';
    expect(findAdjustments(amorcageTemps1, projet, { amount })).toEqual([]);
    expect(findBlockingCriteria(amorcageTemps1, projet, { amount })).toMatchObject([
      { code: 'montant', status: 'unmet', incompatible: [] },
    ]);
  });

  it('must be an amount', () => {
    expect(() => findAdjustments(amorcageTemps1, projet, { amount: '400 000 €' })).toThrow(
      RangeError,
    );
  });
});

describe('where nothing can help', () => {
  it('says that the call is closed for good: time does not go back', () => {
    const evenements = { depot: '2021-04-01', finProjet: '2022-09-30' };
    const projet = temps1([{ nombre: 14 }], { evenements });
    expect(findAdjustments(amorcageTemps1, projet)).toEqual([]);
    expect(findBlockingCriteria(amorcageTemps1, projet)).toMatchObject([
      {
        code: 'depot.fenetre',
        status: 'unmet',
        observed: '2021-04-01',
        required: ['2021-02-01', '2021-03-31'],
        unknown: [],
        incompatible: [],
      },
    ]);
  });

  it('finds a way on the last day of the call', () => {
    const evenements = { depot: '2021-03-31', finProjet: '2022-09-30' };
    const projet = temps1([{ nombre: 14 }], { evenements });
    expect(adjust(amorcageTemps1, projet)).toEqual([['add-esms 1 in 84']]);
  });

  it('names the days that no text gives', () => {
    const projet = temps1([{ nombre: 15 }], { evenements: { depot: '2021-09-20' } });
    expect(findAdjustments(amorcageTemps2Regional, projet)).toEqual([]);
    const [blocking, ...others] = findBlockingCriteria(amorcageTemps2Regional, projet);
    expect(others).toEqual([]);
    expect(blocking).toMatchObject({
      code: 'depot.fenetre',
      status: 'undetermined',
      unknown: ['depot.ouverture', 'depot.cloture'],
    });
  });

  it('names what can not be met together', () => {
    const interpretations = { 'interpretation.og-seul': 'au-moins-deux-og' };
    const evenements = { depot: '2022-06-01' };
    const one = (nombre: number) => temps1([{ nombre }], { evenements });
    expect(adjust(generalisation2022Regional, one(48), { interpretations })).toEqual([
      ['add-esms 1 in 84', 'add-og 1'],
    ]);
    // A second OG brings an ESMS: 50 of them belong to the national call.
    expect(adjust(generalisation2022Regional, one(49), { interpretations })).toEqual([]);
    expect(findBlockingCriteria(generalisation2022Regional, one(49), { interpretations })).toEqual([
      expect.objectContaining({
        code: 'grappe.mutualisation',
        status: 'unmet',
        incompatible: ['niveau.regional'],
      }),
    ]);
  });

  it('says nothing where there is a way', () => {
    expect(findBlockingCriteria(amorcageTemps1, temps1([{ nombre: 14 }]))).toEqual([]);
    expect(findBlockingCriteria(amorcageTemps1, temps1([{ nombre: 15 }]))).toEqual([]);
  });
});

describe('another call', () => {
  const large = temps1([{ nombre: 60 }], { evenements: { depot: '2022-06-01' } });

  it('is where 60 ESMS of 2022 go', () => {
    expect(adjust(generalisation2022Regional, large)).toEqual([]);
    expect(findBlockingCriteria(generalisation2022Regional, large)).toMatchObject([
      { code: 'niveau.regional', gap: 11, orientation: 'generalisation-2022-national' },
    ]);
    const editions = [generalisation2022Regional, generalisation2022National];
    const [only, ...others] = findAdjustments(generalisation2022Regional, large, { editions });
    expect(others).toEqual([]);
    expect(inShort(only?.changes ?? [])).toEqual(['file-under generalisation-2022-national']);
    expect(only?.report.edition).toBe('generalisation-2022-national');
  });

  it('may ask for more than to file there', () => {
    const depot = { evenements: { depot: '2022-05-01' } };
    const projet = temps1([{ nombre: 50 }], depot);
    const editions = [generalisation2022National];
    expect(adjust(generalisation2022Regional, projet, { editions })).toEqual([
      ['file-under generalisation-2022-national', 'reschedule depot to 2022-05-18'],
    ]);
  });
});

describe('other changes', () => {
  it('drops the ESMS that the call refuses, where they bar the project', () => {
    // 106 is a hospital: no ESMS of L.312-1.
    const { champ: _, ...facts } = esms;
    const hospital = { ...facts, organismeGestionnaire: 'a', categorie: '106', nombre: 2 };
    const projet = temps1([{ nombre: 15 }], { evenements: { depot: '2024-05-15' } });
    const mixed = { ...projet, esms: [...projet.esms, hospital] as unknown as Projet['esms'] };
    const interpretations = { 'interpretation.esms-non-eligible': 'bloque' };
    const found = findAdjustments(generalisation2024Regional, mixed, { interpretations });
    expect(found.map(({ changes }) => changes)).toEqual([
      [{ kind: 'drop-esms', count: 2, entries: ['/esms/1'] }],
    ]);
  });

  it('drops them too where another criterion restates the one that they fail', () => {
    const { champ: _, ...rest } = esms;
    const lot = { ...rest, region: '11', organismeGestionnaire: 'a' };
    const projet = {
      ...temps1([{ nombre: 1 }], { evenements: { depot: '2021-09-20' } }),
      esms: [
        { ...lot, categorie: '500', nombre: 20 },
        { ...lot, categorie: '355', nombre: 1 },
      ] as never,
    };
    const interpretations = { 'interpretation.esms-non-eligible': 'bloque' };
    expect(adjust(amorcageTemps2Regional, projet, { interpretations })).toEqual([['drop-esms 1']]);
  });

  it('supplies a champ where neither it nor the category is known, and only there', () => {
    const { champ: _, ...bare } = esms;
    const lots = [
      { ...bare, nombre: 10, organismeGestionnaire: 'a' },
      { ...esms, nombre: 10, organismeGestionnaire: 'a' },
    ];
    const projet = {
      ...temps1([{ nombre: 1 }], { evenements: { depot: '2022-06-01' } }),
      esms: lots as never,
    };
    const [only, ...others] = findAdjustments(generalisation2022Regional, projet);
    expect(others).toEqual([]);
    expect(only?.changes).toEqual([
      {
        kind: 'supply',
        paths: ['/esms/0/champ'],
        value: 'PA',
        alternatives: ['PH', 'domicile', 'PDS', 'AHI', 'PE', 'PJM'],
      },
    ]);
  });

  it('asks for a certification that was denied', () => {
    const projet = temps1([{ nombre: 15 }], {
      evenements: { depot: '2024-05-15' },
      certifications: { 'financement.fonds-europeens': false },
    });
    expect(adjust(generalisation2024Regional, projet)).toEqual([
      ['certify financement.fonds-europeens'],
    ]);
  });

  it('adds an ESMS with an operation that the call funds, where there is none', () => {
    const lots = [{ nombre: 15, operation: 'usages' }];
    const projet = temps1(lots, { evenements: { depot: '2022-06-01' } });
    const [added, planned, ...others] = findAdjustments(generalisation2022Regional, projet);
    expect(others).toEqual([]);
    expect(planned?.changes).toEqual([
      {
        kind: 'plan-operation',
        count: 15,
        entries: ['/esms/0'],
        operation: 'acquisition',
        alternatives: ['renouvellement', 'mise-en-conformite'],
      },
    ]);
    expect(added?.changes).toMatchObject([
      {
        kind: 'add-esms',
        count: 1,
        region: '84',
        operation: 'acquisition',
        alternatives: [
          { region: '84', operation: 'renouvellement' },
          { region: '84', operation: 'mise-en-conformite' },
        ],
      },
    ]);
  });

  it('knows no way past a day that no text gives, in the national call of 2021', () => {
    const lots = [{ nombre: 60, operation: 'deploiement' }];
    const projet = temps1(lots, { evenements: { depot: '2021-12-01' } });
    expect(findAdjustments(amorcage2021National, projet)).toEqual([]);
    expect(findBlockingCriteria(amorcage2021National, projet)).toMatchObject([
      { code: 'depot.fenetre', status: 'undetermined' },
    ]);
  });

  it('goes to another region where the call wants several', () => {
    const projet = temps1([{ nombre: 50 }], { evenements: { depot: '2024-03-15' } });
    const [only, ...others] = findAdjustments(generalisation2024National, projet);
    expect(others).toEqual([]);
    expect(only?.changes).toMatchObject([{ kind: 'add-esms', count: 1, isNewRegion: true }]);
    const [change] = only?.changes ?? [];
    const elsewhere = change?.kind === 'add-esms' ? change.alternatives : [];
    // All regions but the one of the project do: 18 of them have an ARS.
    expect(new Set(elsewhere.map(({ region }) => region)).size).toBe(17);
  });
});
