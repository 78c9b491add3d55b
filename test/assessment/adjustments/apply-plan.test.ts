import { describe, expect, it } from 'vitest';
import { applyPlan, hostsOf } from '../../../src/assessment/adjustments/apply-plan';
import {
  type Flavour,
  type Move,
  noMoves,
  withMove,
} from '../../../src/assessment/adjustments/plan';
import type { Esms, Projet } from '../../../src/model/projet';
import { projetOf } from '../../support/projet';

const applied = (projet: Projet, ...moves: readonly Move[]) =>
  applyPlan(moves.reduce(withMove, noMoves), projet);

const two = projetOf([
  { finess: '010000024', operation: 'usages', champ: 'PA' },
  { nombre: 3, organismeGestionnaire: 'b', region: '11', champ: 'PH' },
]);

describe('a project after one move', () => {
  it.each<[string, Move, Partial<Projet>, Partial<Projet>]>([
    [
      'exchanges with one more service',
      { kind: 'connect', service: 'dmp' },
      { solution: { servicesSocles: ['mssante'], unique: true } },
      { solution: { servicesSocles: ['mssante', 'dmp'], unique: true } },
    ],
    [
      'exchanges with a first service',
      { kind: 'connect', service: 'dmp' },
      {},
      { solution: { servicesSocles: ['dmp'] } },
    ],
    [
      'is connected to the e-parcours platform, which is no service socle',
      { kind: 'connect', service: 'e-parcours' },
      { solution: { servicesSocles: ['mssante'], plateformeEParcours: false } },
      { solution: { servicesSocles: ['mssante'], plateformeEParcours: true } },
    ],
    [
      'commits itself',
      { kind: 'commit', engagement: 'solution.derogation.engagementEditeur' },
      { solution: { derogation: { champCouvertEntierement: true, engagementEditeur: false } } },
      { solution: { derogation: { champCouvertEntierement: true, engagementEditeur: true } } },
    ],
    [
      'has another day for an event',
      { kind: 'reschedule', evenement: 'finProjet', to: '2022-09-30' },
      { evenements: { depot: '2021-03-15', finProjet: '2023-01-31' } },
      { evenements: { depot: '2021-03-15', finProjet: '2022-09-30' } },
    ],
    [
      'certifies something',
      { kind: 'certify', criterion: 'engagement.date-limite' },
      { certifications: { autre: false } },
      { certifications: { autre: false, 'engagement.date-limite': true } },
    ],
    [
      'has another form',
      { kind: 'regroup', regroupement: 'gcsms' },
      { regroupement: 'og-unique' },
      { regroupement: 'gcsms' },
    ],
    [
      'states what was missing',
      { kind: 'supply', field: 'solution.unique', value: true },
      {},
      { solution: { unique: true } },
    ],
    [
      'asks for AMOA',
      { kind: 'request-amoa', amoa: 'marche' },
      { amoa: { marche: false, pilotage: false } },
      { amoa: { marche: true, pilotage: false } },
    ],
    ['is the same under another call', { kind: 'file-under', edition: 'autre' }, {}, {}],
  ])('%s', (_, move, before, expected) => {
    expect(applied({ ...two, ...before }, move)).toStrictEqual({ ...two, ...expected });
  });

  it('lacks the ESMS that are dropped', () => {
    expect(applied(two, { kind: 'drop', entries: [0] }).esms).toEqual([two.esms[1]]);
  });

  it('has another operation for the ESMS that are named', () => {
    const move: Move = { kind: 'plan-operation', entries: [0], operation: 'acquisition' };
    expect(applied(two, move).esms).toStrictEqual([
      { ...two.esms[0], operation: 'acquisition' },
      two.esms[1],
    ]);
  });

  it('is another object: the file is left as it was', () => {
    const before = JSON.stringify(two);
    applied(two, { kind: 'connect', service: 'dmp' }, { kind: 'drop', entries: [0] });
    expect(JSON.stringify(two)).toBe(before);
  });
});

const flavour: Flavour = { region: '84', isNewRegion: false, operation: 'acquisition', like: 1 };
const add = (esms: number, og = 0, rest: Partial<Flavour> = {}) =>
  ({ kind: 'add', flavour: { ...flavour, ...rest }, esms, og }) as const;

describe('the ESMS that are added', () => {
  it('are like an entry, but for its FINESS number, region, number and operation', () => {
    expect(applied(two, add(2, 0, { like: 0 })).esms.slice(2)).toStrictEqual([
      {
        nombre: 2,
        organismeGestionnaire: 'a',
        region: '84',
        operation: 'acquisition',
        champ: 'PA',
      },
    ]);
  });

  it('have no region where the project has none', () => {
    const [added] = applied(two, add(2, 0, { region: undefined })).esms.slice(2);
    expect(Object.keys(added ?? {}).sort()).toEqual(
      ['champ', 'nombre', 'operation', 'organismeGestionnaire'].sort(),
    );
  });

  it('are of no kind where they are like none, and run by the OG of the first entry', () => {
    expect(applied(two, add(2, 0, { like: undefined })).esms.slice(2)).toStrictEqual([
      { nombre: 2, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' },
    ]);
  });

  it('are run by the OG of the entry that they are like, where no OG joins', () => {
    expect(hostsOf(add(2), two)).toEqual(['b']);
    expect(applied(two, add(2)).organismesGestionnaires).toEqual(two.organismesGestionnaires);
  });

  it('are one for each OG that joins, and the rest for the last', () => {
    const { esms, organismesGestionnaires } = applied(two, add(5, 3));
    expect(esms.slice(2).map((one) => [one.organismeGestionnaire, one.nombre])).toEqual([
      ['og-nouveau-1', 1],
      ['og-nouveau-2', 1],
      ['og-nouveau-3', 3],
    ]);
    expect(organismesGestionnaires.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'og-nouveau-1',
      'og-nouveau-2',
      'og-nouveau-3',
    ]);
  });

  it('are for the OG first that the file names and that bring none, then for others', () => {
    const idle: Projet = {
      ...two,
      organismesGestionnaires: [{ id: 'c' }, ...two.organismesGestionnaires],
    };
    expect([1, 2].map((og) => hostsOf(add(2, og), idle))).toEqual([['c'], ['c', 'og-nouveau-1']]);
    expect(applied(idle, add(2, 2)).organismesGestionnaires.map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
      'og-nouveau-1',
    ]);
  });

  it('are for no more OG than join, though more of them are idle', () => {
    const idle: Projet = {
      ...two,
      organismesGestionnaires: [...two.organismesGestionnaires, { id: 'c' }, { id: 'd' }],
    };
    expect(hostsOf(add(3, 1), idle)).toEqual(['c']);
    expect(applied(idle, add(3, 1)).esms.slice(2)).toMatchObject([
      { organismeGestionnaire: 'c', nombre: 3 },
    ]);
  });

  it('are for an OG whose id no other has', () => {
    const taken = projetOf([{}, { organismeGestionnaire: 'og-nouveau-1' }]);
    expect(hostsOf(add(2, 2), taken)).toEqual(['og-nouveau-2', 'og-nouveau-3']);
  });
});

describe('how many ESMS an OG manages, once it brings more', () => {
  const managing = (nombreEsms: number | undefined, rest: Partial<Esms> = { nombre: 14 }) => {
    const projet = projetOf([{ ...rest }, { organismeGestionnaire: 'b' }]);
    const own = nombreEsms === undefined ? { id: 'a' } : { id: 'a', nombreEsms };
    return { ...projet, organismesGestionnaires: [own, { id: 'b', nombreEsms: 1 }] } as const;
  };
  const sizes = (projet: Projet, og = 0) =>
    applied(projet, add(2, og, { like: 0 })).organismesGestionnaires.map(
      ({ nombreEsms }) => nombreEsms,
    );

  it.each([
    [14, 16],
    [15, 16],
    [16, 16],
    [17, 17],
    // It says less than it brings: that is for the applicant to put right.
    [13, 13],
    [undefined, undefined],
  ])('is, of %s with 14 in the file and 2 more, %s', (before, expected) => {
    expect(sizes(managing(before))).toEqual([expected, 1]);
  });

  it('counts an entry without a number as one', () => {
    expect(sizes(managing(1, {}))).toEqual([3, 1]);
  });

  it('stays where another OG brings them', () => {
    expect(sizes(managing(14), 1)).toEqual([14, 1, undefined]);
  });
});

describe('moves that bear on one another', () => {
  const bare = projetOf([{}, { champ: 'PH' }]);
  const champ: Move = { kind: 'supply', field: 'esms.champ', value: 'PA' };

  it('add ESMS like an entry as the other moves leave it', () => {
    const plan: Move[] = [
      add(1, 0, { like: 0 }),
      champ,
      { kind: 'plan-operation', entries: [0], operation: 'usages' },
    ];
    expect(applied(bare, ...plan).esms).toMatchObject([
      { champ: 'PA', operation: 'usages' },
      { champ: 'PH' },
      { champ: 'PA', operation: 'acquisition' },
    ]);
  });

  it('give the OG that join their size too', () => {
    const size: Move = { kind: 'supply', field: 'og.nombreEsms', value: 9 };
    expect(applied(bare, size, add(1, 1)).organismesGestionnaires).toEqual([
      { id: 'a', nombreEsms: 9 },
      { id: 'og-nouveau-1', nombreEsms: 9 },
    ]);
  });

  it('drop ESMS last, so that the places of the file hold for all of them', () => {
    const drop: Move = { kind: 'drop', entries: [0] };
    const plan: Move = { kind: 'plan-operation', entries: [1], operation: 'usages' };
    expect(applied(bare, drop, add(2), plan).esms).toMatchObject([
      { champ: 'PH', operation: 'usages' },
      { champ: 'PH', operation: 'acquisition', nombre: 2 },
    ]);
  });
});
