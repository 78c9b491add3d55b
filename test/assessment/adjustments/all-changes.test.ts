import { describe, expect, it } from 'vitest';
import { findAdjustments } from '../../../src/index';
import type { Rule } from '../../../src/model/rule';
import { interpretation } from '../../support/edition';
import { projetOf } from '../../support/projet';
import { callOf, criterion, fact, three, waysOf } from './call';
import { inShort } from './in-short';

describe('all that a project lacks', () => {
  const values = { six: [6, 'esms'], fin: ['2022-12-31', 'date'] } as const;
  const operations: Rule = {
    kind: 'every-esms',
    test: { kind: 'operation', in: ['acquisition', 'renouvellement'] },
  };
  const minimum: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'six' };
  const rules: Readonly<Record<string, Rule>> = {
    ecarte: { kind: 'every-esms', test: { kind: 'l312-1' } },
    services: { kind: 'some-service', among: ['e-parcours'] },
    portee: fact('porteeNationale'),
    fin: { kind: 'deadline', event: 'finProjet', by: 'fin', lastDay: 'included' },
    mot: { kind: 'certification' },
    unique: fact('solution.unique'),
    marche: fact('solution.marcheNational'),
    forme: { kind: 'regroupement', in: ['gcsms'] },
    taille: minimum,
  };
  const lots = [
    { categorie: '500', nombre: 3, operation: 'acquisition' },
    { categorie: '106', operation: 'acquisition' },
    { categorie: '106', nombre: 4, operation: 'renouvellement' },
  ] as const;

  it('is told in one order, whatever that of the text: what is dropped comes last', () => {
    const edition = callOf(
      Object.entries(rules).map(([code, rule]) => criterion(rule, { code })),
      values,
    );
    const projet = projetOf(lots, {
      regroupement: 'autre',
      solution: { plateformeEParcours: false, unique: false, marcheNational: false },
      evenements: { depot: '2021-03-15', finProjet: '2023-02-01' },
      certifications: { mot: false },
    });
    // Of the 8 ESMS 5 are dropped: 3 are missing to 6.
    expect(waysOf(edition, projet)).toEqual([
      [
        'add-esms 3 in 84',
        'regroup gcsms',
        'commit solution.marcheNational',
        'commit solution.unique',
        'certify mot',
        'reschedule finProjet to 2022-12-31',
        'supply /porteeNationale true',
        'connect-services 1',
        'drop-esms 5',
      ],
    ]);
  });

  it('names the other regions and operations in which ESMS may be added', () => {
    const two = projetOf([
      { nombre: 3, operation: 'acquisition' },
      { nombre: 2, operation: 'acquisition', region: '11' },
    ]);
    const added = (...more: readonly Rule[]) =>
      findAdjustments(
        callOf(
          [minimum, ...more].map((rule, at) => criterion(rule, { code: `c-${at}` })),
          values,
        ),
        two,
      ).map(({ changes }) => changes);
    const addition = {
      kind: 'add-esms',
      count: 1,
      region: '11',
      isNewRegion: false,
      operation: 'acquisition',
      organismesGestionnaires: ['a'],
      like: '/esms/1',
    };
    expect(added(operations)).toEqual([
      [
        {
          ...addition,
          alternatives: [
            { region: '11', operation: 'renouvellement' },
            { region: '84', operation: 'acquisition' },
            { region: '84', operation: 'renouvellement' },
          ],
        },
      ],
    ]);
    const acquisitions: Rule = {
      kind: 'every-esms',
      test: { kind: 'operation', in: ['acquisition'] },
    };
    expect(added(acquisitions)).toEqual([
      [{ ...addition, alternatives: [{ region: '84', operation: 'acquisition' }] }],
    ]);
  });

  it('names the other values of a missing fact that do', () => {
    const [only, ...others] = findAdjustments(
      callOf([criterion(operations)]),
      projetOf([{ nombre: 2 }, { operation: 'acquisition' }, {}]),
    );
    expect(others).toEqual([]);
    expect(only?.changes).toEqual([
      {
        kind: 'supply',
        paths: ['/esms/0/operation', '/esms/2/operation'],
        value: 'acquisition',
        alternatives: ['renouvellement'],
      },
    ]);
    expect(only?.projet.esms.map(({ operation }) => operation)).toEqual([
      'acquisition',
      'acquisition',
      'acquisition',
    ]);
  });

  it('supplies the size of an OG that lets the project pass, and that it can have', () => {
    const small: Rule = { kind: 'every-og-below', bound: 'cinquante-esms' };
    const sized = (nombre: number) =>
      findAdjustments(
        callOf([criterion(small)], { 'cinquante-esms': [50, 'esms'] }),
        projetOf([{ nombre, operation: 'acquisition' }]),
      ).map(({ changes }) => changes);
    const supply = { kind: 'supply', paths: ['/organismesGestionnaires/0/nombreEsms'] };
    expect(sized(1)).toEqual([[{ ...supply, value: 1, alternatives: [49] }]]);
    // It can't manage fewer than it brings.
    expect(sized(2)).toEqual([[{ ...supply, value: 49, alternatives: [] }]]);
    expect(sized(49)).toEqual([[{ ...supply, value: 49, alternatives: [] }]]);
  });

  it('goes to the places of the file, where alike ESMS stand apart', () => {
    const apart = projetOf([
      { operation: 'usages', finess: '010000024' },
      { operation: 'acquisition' },
      { operation: 'usages', finess: '010000032' },
    ]);
    const found = findAdjustments(callOf([criterion(operations)]), apart);
    expect(found.map(({ changes }) => changes)).toMatchObject([
      [{ kind: 'drop-esms', count: 2, entries: ['/esms/0', '/esms/2'] }],
      [{ kind: 'plan-operation', count: 2, entries: ['/esms/0', '/esms/2'] }],
    ]);
    const [dropped, planned] = found.map(({ projet }) => projet.esms);
    expect(dropped).toEqual([apart.esms[1]]);
    expect(planned?.map(({ operation }) => operation)).toEqual([
      'acquisition',
      'acquisition',
      'acquisition',
    ]);
  });
});

describe('an adjustment', () => {
  const values = { cinq: [5, 'esms'], deux: [2, 'services'] } as const;
  const minimum: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'cinq' };

  it('comes with the project after it and its report, under the reading of the caller', () => {
    const read = { interpretation: 'i', choices: { oui: fact('solution.unique'), non: minimum } };
    const edition = callOf([criterion(read)], values, {
      interpretations: [interpretation('i', 'oui', 'non')],
    });
    const projet = projetOf(three, { solution: { unique: false } });
    const [chosen] = findAdjustments(edition, projet, { interpretations: { i: 'non' } });
    expect(inShort(chosen?.changes ?? [])).toEqual(['add-esms 2 in 84']);
    expect(chosen?.report).toMatchObject({ status: 'eligible', interpretations: { i: 'non' } });
    expect(chosen?.projet.esms.map(({ nombre }) => nombre)).toEqual([3, 2]);
    const [byDefault] = findAdjustments(edition, projet);
    expect(inShort(byDefault?.changes ?? [])).toEqual(['commit solution.unique']);
    expect(byDefault?.report).toMatchObject({ status: 'eligible', interpretations: {} });
  });

  it('that asks for least comes first: a decision is one change, ESMS are as many as they are', () => {
    const either: Rule = { kind: 'any', of: [minimum, fact('solution.unique')] };
    const projet = projetOf(three, { solution: { unique: false } });
    expect(waysOf(callOf([criterion(either)], values), projet)).toEqual([
      ['commit solution.unique'],
      ['add-esms 2 in 84'],
    ]);
  });

  it('is not told where another one is a part of it', () => {
    const either: Rule = { kind: 'any', of: [minimum, fact('solution.unique')] };
    const both = [criterion(either), criterion(fact('solution.unique'), { code: 'autre' })];
    const projet = projetOf(three, { solution: { unique: false } });
    expect(waysOf(callOf(both, values), projet)).toEqual([['commit solution.unique']]);
  });

  it('names the entry of the file that added ESMS are like, where alike ones are put together', () => {
    const lots = [
      { operation: 'usages', champ: 'PH' },
      { operation: 'usages', champ: 'PH' },
      { operation: 'acquisition', champ: 'PA' },
    ] as const;
    const [only] = findAdjustments(callOf([criterion(minimum)], values), projetOf(lots));
    expect(only?.changes).toMatchObject([{ kind: 'add-esms', count: 2, like: '/esms/2' }]);
    expect(only?.projet.esms[3]).toMatchObject({ champ: 'PA', nombre: 2 });
  });

  it('names no other services where one of them has to be connected', () => {
    const among = ['mssante', 'dmp', 'e-prescription', 'e-parcours'] as const;
    const edition = callOf(
      [
        criterion({ kind: 'some-service', among: ['dmp'] }, { code: 'dmp' }),
        criterion({ kind: 'minimum', count: { kind: 'services', among }, bound: 'deux' }),
      ],
      values,
    );
    const solution = { servicesSocles: [], plateformeEParcours: false };
    const found = findAdjustments(edition, projetOf(three, { solution }));
    const services = found.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.kind === 'connect-services'
          ? [[...change.services].sort(), [...change.among].sort()]
          : [],
      ),
    );
    // The DMP, and any other: three ways, of which none stands for another.
    const ways = [
      ['dmp', 'mssante'],
      ['dmp', 'e-prescription'],
      ['dmp', 'e-parcours'],
    ];
    expect(services).toEqual(ways.flatMap((way) => [way, way]));
  });

  it('asks for an amount such as 400000.00, and says what it was given', () => {
    const edition = callOf([]);
    for (const amount of ['400 000 €', '-1.00', '']) {
      expect(() => findAdjustments(edition, projetOf(three), { amount })).toThrow(
        new RangeError(`amount: an amount in euros such as "400000.00", not ${amount}`),
      );
    }
    expect(findAdjustments(edition, projetOf(three), { amount: '0.00' })).toHaveLength(1);
  });
});
