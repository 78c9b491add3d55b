import { describe, expect, it } from 'vitest';
import { findAdjustments } from '../../../src/index';
import type { Edition } from '../../../src/model/edition';
import type { Esms } from '../../../src/model/projet';
import type { Rule } from '../../../src/model/rule';
import { editionWith, interpretation, text } from '../../support/edition';
import { projetOf } from '../../support/projet';
import { always, callOf, criterion, fact, three, waysOf } from './call';
import { inShort } from './in-short';

describe('ESMS that are refused', () => {
  const l312: Rule = { kind: 'every-esms', test: { kind: 'l312-1' } };
  // 106 is a hospital, 500 an EHPAD.
  const mixed = [
    { categorie: '500', nombre: 3 },
    { categorie: '106', nombre: 2, region: '11' },
    { categorie: '106' },
  ];
  const because: Rule = { kind: 'because', reason: text('motif'), rule: l312 };
  const when = (condition: Rule): Rule => ({ kind: 'when', condition, then: l312 });
  const drops = (rule: Rule, esms: readonly Partial<Esms>[] = mixed) =>
    findAdjustments(
      callOf(
        [criterion(rule), criterion(l312, { code: 'autre', force: 'recommended' })],
        {},
        {
          interpretations: [interpretation('i', 'oui', 'non')],
        },
      ),
      projetOf(esms.map((one) => ({ operation: 'acquisition', ...one }))),
    ).map(({ changes }) => changes);
  const dropped = [[{ kind: 'drop-esms', count: 3, entries: ['/esms/1', '/esms/2'] }]];

  it.each<[string, Rule]>([
    ['every ESMS is asked', l312],
    ['it is asked beside something else', { kind: 'all', of: [always, l312] }],
    ['it is asked for a reason', because],
    ['it is asked under a condition that holds', when(always)],
    ['the chosen reading asks it', { interpretation: 'i', choices: { oui: l312, non: always } }],
    ['another criterion asks it', { kind: 'criteria', codes: ['autre'] }],
  ])('can be dropped, all of them, where %s', (_, rule) => {
    expect(drops(rule)).toEqual(dropped);
  });

  it('are not dropped where something else would do', () => {
    const either: Rule = { kind: 'any', of: [l312, fact('solution.unique')] };
    const found = findAdjustments(
      callOf([criterion(either)]),
      projetOf(mixed, { solution: { unique: false } }),
    );
    expect(found.map(({ changes }) => inShort(changes))).toEqual([['commit solution.unique']]);
  });

  it('are told in the order of the file, where alike ones stand apart', () => {
    const apart = [{ categorie: '106' }, { categorie: '355' }, { categorie: '106' }, mixed[0]];
    expect(drops(l312, apart as readonly Partial<Esms>[])).toEqual([
      [{ kind: 'drop-esms', count: 3, entries: ['/esms/0', '/esms/1', '/esms/2'] }],
    ]);
  });

  it('are not dropped where there are no others', () => {
    expect(drops(l312, mixed.slice(1))).toEqual([]);
  });
});

describe('operations that nothing is funded for', () => {
  const some: Rule = {
    kind: 'some-esms',
    test: { kind: 'operation', in: ['acquisition', 'renouvellement'] },
  };
  const lots = [{ nombre: 4, operation: 'usages' }, { operation: 'aucune' }] as const;

  it('can be put to one that is, all of them, or a funded ESMS be added', () => {
    const found = findAdjustments(callOf([criterion(some)]), projetOf(lots));
    expect(found.map(({ changes }) => inShort(changes))).toEqual([
      ['add-esms 1 in 84'],
      ['plan-operation 5'],
    ]);
    expect(found[1]?.changes).toEqual([
      {
        kind: 'plan-operation',
        count: 5,
        entries: ['/esms/0', '/esms/1'],
        operation: 'acquisition',
        alternatives: ['renouvellement'],
      },
    ]);
  });

  it('can be put to one also where the criterion asks for something else', () => {
    const both: Rule = { kind: 'all', of: [some, fact('solution.unique')] };
    const projet = projetOf(lots, { solution: { unique: false } });
    expect(waysOf(callOf([criterion(both)]), projet)).toContainEqual([
      'plan-operation 5',
      'commit solution.unique',
    ]);
  });

  it('are supplied where they are missing', () => {
    const found = waysOf(callOf([criterion(some)]), projetOf([{ nombre: 4 }]));
    expect(found).toContainEqual(['supply /esms/0/operation "acquisition"']);
  });
});

describe('ESMS and OG that are added', () => {
  const values = { cinq: [5, 'esms'], deux: [2, 'og'], huit: [8, 'esms'] } as const;
  const minimum = (kind: 'esms' | 'og' | 'esms-of-largest-og', bound: string): Rule => ({
    kind: 'minimum',
    count: { kind },
    bound,
  });
  const added = (rule: Rule, esms: readonly Partial<Esms>[] = three, rest: Partial<Edition> = {}) =>
    waysOf(callOf([criterion(rule)], values, rest), projetOf(esms));

  it.each([
    [3, [['add-esms 2 in 84']]],
    [4, [['add-esms 1 in 84']]],
    [5, [[]]],
  ])('are what is missing to 5 ESMS: %i', (nombre, expected) => {
    expect(added(minimum('esms', 'cinq'), [{ ...three[0], nombre }])).toEqual(expected);
  });

  it('are one ESMS of one OG where a second OG is missing', () => {
    expect(added(minimum('og', 'deux'))).toEqual([['add-esms 1 in 84', 'add-og 1']]);
    expect(added({ kind: 'several', of: 'og' })).toEqual([['add-esms 1 in 84', 'add-og 1']]);
  });

  it('are both at once where both are missing', () => {
    const both: Rule = { kind: 'all', of: [minimum('esms', 'cinq'), minimum('og', 'deux')] };
    expect(added(both)).toEqual([['add-esms 2 in 84', 'add-og 1']]);
  });

  it('are brought by the OG that has most, where its size counts', () => {
    const two = [
      { nombre: 3, operation: 'acquisition' },
      { nombre: 1, operation: 'acquisition', organismeGestionnaire: 'b' },
    ] as const;
    expect(added(minimum('esms-of-largest-og', 'cinq'), two)).toEqual([['add-esms 2 in 84']]);
  });

  it('are in a region more where the call wants several', () => {
    const [only, ...others] = findAdjustments(
      callOf([criterion({ kind: 'several', of: 'regions' })]),
      projetOf(three),
    );
    expect(others).toEqual([]);
    expect(only?.changes).toMatchObject([
      { kind: 'add-esms', count: 1, region: '01', isNewRegion: true, like: '/esms/0' },
    ]);
  });

  it('are none where there are too many already', () => {
    const below: Rule = { kind: 'below', count: { kind: 'esms' }, bound: 'cinq' };
    expect(added(below, [{ ...three[0], nombre: 5 }])).toEqual([]);
    expect(added(below, [{ ...three[0], nombre: 4 }])).toEqual([[]]);
  });

  it('are none where no operation is funded', () => {
    const { funding } = editionWith({});
    expect(added(minimum('esms', 'cinq'), three, { funding })).toEqual([]);
  });

  it('are like those of the file that run the operation and are not refused', () => {
    const lots = [
      { categorie: '106', operation: 'acquisition' },
      { categorie: '500', operation: 'usages' },
      { categorie: '501', operation: 'renouvellement' },
    ] as const;
    const rule: Rule = {
      kind: 'all',
      of: [
        minimum('esms', 'cinq'),
        { kind: 'any', of: [always, { kind: 'every-esms', test: { kind: 'l312-1' } }] },
      ],
    };
    const [only] = findAdjustments(callOf([criterion(rule)], values), projetOf(lots));
    expect(only?.changes).toMatchObject([{ count: 2, operation: 'acquisition', like: '/esms/0' }]);
  });
});
