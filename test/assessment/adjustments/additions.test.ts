import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../src/assessment/adjustments/additions';
import { findAdjustments } from '../../../src/index';
import type { LeafRule } from '../../../src/mechanisms/leaves';
import type { Edition } from '../../../src/model/edition';
import type { Count, Rule } from '../../../src/model/rule';
import { editionWith } from '../../support/edition';
import { projetOf } from '../../support/projet';
import { callOf, criterion, three, waysOf } from './call';

const territories = { metropole: 'quinze', corse: 'huit', 'outre-mer': 'huit' };
const values = { quinze: [15, 'esms'], huit: [8, 'esms'], cinq: [5, 'esms'] } as const;

const minimum = (kind: 'esms' | 'og' | 'esms-of-largest-og', bound = 'cinq'): Rule => ({
  kind: 'minimum',
  count: { kind },
  bound,
});

describe('what ESMS more can do for a rule', () => {
  const test = { kind: 'finess' } as const;
  const count = (kind: 'esms' | 'og' | 'esms-of-largest-og'): Count => ({ kind });
  const services: Count = { kind: 'services', among: ['dmp'] };
  const [nothing, esms, og] = [
    { esms: false, og: false, region: false },
    { esms: true, og: false, region: false },
    { esms: true, og: true, region: false },
  ];

  it.each<[string, LeafRule, typeof nothing]>([
    ['a number of ESMS', { kind: 'minimum', count: count('esms'), bound: 'n' }, esms],
    ['a number of ESMS to stay under', { kind: 'below', count: count('esms'), bound: 'n' }, esms],
    ['a number of OG', { kind: 'minimum', count: count('og'), bound: 'n' }, og],
    ['the size of an OG', { kind: 'minimum', count: count('esms-of-largest-og'), bound: 'n' }, og],
    [
      'a number that depends on the territory',
      { kind: 'minimum', count: count('esms'), bound: territories },
      { ...esms, region: true },
    ],
    ['a number of services', { kind: 'minimum', count: services, bound: 'n' }, nothing],
    ['several OG', { kind: 'several', of: 'og' }, og],
    ['several regions', { kind: 'several', of: 'regions' }, { ...esms, region: true }],
    ['several categories', { kind: 'several', of: 'categories' }, esms],
    ['what every OG is', { kind: 'every-og', petit: test }, og],
    ['what every OG manages', { kind: 'every-og-below', bound: 'n' }, og],
    ['what every ESMS is', { kind: 'every-esms', test }, esms],
    ['what some ESMS is', { kind: 'some-esms', test }, esms],
    ['the ARS that receives the file', { kind: 'ars-depot', in: ['11'] }, nothing],
    ['a fact of the project', { kind: 'fact', path: 'porteeNationale' }, nothing],
    ['what nothing can tell', { kind: 'undecidable', because: 'limite' }, nothing],
  ])('%s', (_, rule, reach) => {
    expect(reachOf(rule)).toEqual(reach);
  });
});

describe('ESMS that are added in another territory', () => {
  const found = (territoire: 'le-plus-bas' | 'le-plus-haut' | 'region-majoritaire') =>
    findAdjustments(
      callOf(
        [criterion({ kind: 'minimum', count: { kind: 'esms' }, bound: territories })],
        values,
        {
          grappe: { ...editionWith({}).grappe, territoire },
        },
      ),
      projetOf([{ nombre: 7, operation: 'acquisition' }]),
    );

  it('are one, where the lowest number of all regions binds: 8 overseas and in Corse', () => {
    const [least, most, ...others] = found('le-plus-bas');
    expect(others).toEqual([]);
    expect(least?.changes).toMatchObject([{ count: 1, region: '01', isNewRegion: true }]);
    const [addition] = least?.changes ?? [];
    const regions = addition?.kind === 'add-esms' ? addition.alternatives : [];
    expect([...new Set(regions.map(({ region }) => region))].sort()).toEqual([
      ...['01', '02', '03', '04', '06', '94'],
    ]);
    expect(most?.changes).toMatchObject([{ count: 8, region: '84', isNewRegion: false }]);
  });

  it('are no use where the highest one binds', () => {
    expect(found('le-plus-haut').map(({ changes }) => changes)).toMatchObject([
      [{ count: 8, region: '84', isNewRegion: false }],
    ]);
  });
});

describe('ESMS that are added in a region more', () => {
  const several: Rule = { kind: 'several', of: 'regions' };

  it('are those that are added anyway: they go there instead', () => {
    for (const rules of [
      [minimum('esms'), several],
      [several, minimum('esms')],
    ]) {
      const edition = callOf(
        rules.map((rule, at) => criterion(rule, { code: `c-${at}` })),
        values,
      );
      expect(waysOf(edition, projetOf(three))).toEqual([['add-esms 2 in 01']]);
    }
  });

  it('are in the first where the project has none, of one territory after the other', () => {
    const overseas = projetOf([{ nombre: 3, operation: 'acquisition', region: '01' }]);
    expect(waysOf(callOf([criterion(several)]), overseas)).toEqual([['add-esms 1 in 02']]);
  });
});

describe('as many ESMS as are added at most', () => {
  const either = (bound: string, kind: 'esms' | 'og'): Rule => ({
    kind: 'any',
    of: [{ kind: 'always' }, minimum(kind, bound)],
  });
  const reach = (amount: string, rule: Rule, of: Parameters<typeof callOf>[1]) =>
    waysOf(callOf([criterion(rule)], of), projetOf(three), { amount })[0];

  it('are the largest number of ESMS that the call names', () => {
    const five = either('cinq', 'esms');
    // 3 × 100, and 5 × 100
    expect(reach('800.00', five, values)).toEqual(['add-esms 5 in 84']);
    expect(reach('800.01', five, values)).toBeUndefined();
  });

  it('are one where it names none, or none that a text gives, whatever its number of OG', () => {
    for (const [rule, of] of [
      [either('vingt', 'og'), { vingt: [20, 'og'] }],
      [either('inconnu', 'esms'), { inconnu: ['unknown', 'esms'] }],
    ] as const) {
      expect(reach('400.00', rule, of)).toEqual(['add-esms 1 in 84']);
      expect(reach('400.01', rule, of)).toBeUndefined();
    }
  });
});

describe('the operation of ESMS that are added', () => {
  const capped = (edition: Edition): Edition => ({
    ...edition,
    funding: {
      ...edition.funding,
      caps: [[{ parameter: 'huit', lines: ['acquisition', 'renouvellement'] }]],
    },
  });
  const reach = (amount: string) =>
    findAdjustments(capped(callOf([], values)), projetOf(three), { amount }).map(({ changes }) =>
      changes.map((change) =>
        change.kind === 'add-esms' ? [change.count, change.operation, change.alternatives] : change,
      ),
    );

  it('is each that reaches the amount, with as few ESMS as it takes', () => {
    // 3 × 100, and 2 × 100 or 3 × 50 for 150 more.
    expect(reach('450.00')).toEqual([
      [[2, 'acquisition', []]],
      [[3, 'renouvellement', [{ region: '84', operation: 'acquisition' }]]],
    ]);
  });

  it('is the one that still reaches it up to the cap of 8', () => {
    // 5 more at 100 are 800; at 50 they are 550.
    expect(reach('800.00')).toEqual([[[5, 'acquisition', []]]]);
    expect(reach('800.01')).toEqual([]);
    expect(reach('550.00')).toHaveLength(2);
    expect(reach('550.01')).toHaveLength(1);
  });

  it('is the first that is funded where all lead equally far', () => {
    expect(waysOf(callOf([criterion(minimum('esms'))], values), projetOf(three))).toEqual([
      ['add-esms 2 in 84'],
    ]);
  });
});

describe('the entry that added ESMS are like', () => {
  const l312: Rule = { kind: 'every-esms', test: { kind: 'l312-1' } };
  const several: Rule = { kind: 'several', of: 'regions' };
  const like = (rules: readonly Rule[], esms: Parameters<typeof projetOf>[0]) =>
    findAdjustments(
      callOf(
        rules.map((rule, at) => criterion(rule, { code: `c-${at}` })),
        values,
      ),
      projetOf(esms),
    )
      .flatMap(({ changes }) => changes)
      .flatMap((change) => (change.kind === 'add-esms' ? [[change.region, change.like]] : []));
  const usages = { operation: 'usages', champ: 'PA' } as const;
  const acquisition = { operation: 'acquisition', champ: 'PH' } as const;

  it.each<[string, readonly Rule[], Parameters<typeof projetOf>[0], string, string]>([
    [
      'one of the region with the operation',
      [minimum('esms')],
      [usages, acquisition, { ...acquisition, region: '93' }],
      '84',
      '/esms/1',
    ],
    [
      'else one of the region',
      [minimum('esms')],
      [
        { ...acquisition, region: '93' },
        { ...usages, region: '84' },
      ],
      '84',
      '/esms/1',
    ],
    ['elsewhere one with the operation', [several], [usages, acquisition], '01', '/esms/1'],
    ['elsewhere else the first', [several], [usages, { ...usages, champ: 'PH' }], '01', '/esms/0'],
    [
      'none that the call refuses',
      [minimum('esms'), l312],
      [
        { ...acquisition, categorie: '106', champ: undefined },
        { ...usages, nombre: 3, categorie: '500' },
      ].map((lot) => JSON.parse(JSON.stringify(lot))),
      '84',
      '/esms/1',
    ],
  ])('is %s', (_, rules, esms, region, place) => {
    expect(like(rules, esms)).toEqual([[region, place]]);
  });
});

describe('OG that join', () => {
  const og = { trois: [3, 'og'] } as const;

  it('are as many as are missing, and bring an ESMS each', () => {
    const edition = callOf([criterion(minimum('og', 'trois'))], og);
    expect(waysOf(edition, projetOf(three))).toEqual([['add-esms 2 in 84', 'add-og 2']]);
  });

  it('bring none where an ESMS more does by itself', () => {
    const edition = callOf([criterion(minimum('esms'))], { ...values, ...og });
    expect(waysOf(edition, projetOf(three))).toEqual([['add-esms 2 in 84']]);
  });
});
