import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/index';
import type { FundingLineRule, FundingRules } from '../../src/model/edition';
import type { AssessmentOptions } from '../../src/model/interpretation';
import type { Esms } from '../../src/model/projet';
import { editionWith, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

const proof = [{ document: 'texte', locator: 'page 1', quote: 'une subvention' }];
const tariffProof = [{ document: 'texte', locator: 'page 2', quote: 'dix euros' }];

function line(code: string, rest: Partial<FundingLineRule> = {}): FundingLineRule {
  return {
    code,
    label: { fr: `${code} (fr)`, en: `${code} (en)` },
    quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
    unitAmount: 'dix',
    ...rest,
  };
}

/** Two are paid at 10 euros, the others at 5; 7 euros go to another than the OG. */
const tiers: readonly FundingLineRule[] = [
  line('premiers'),
  line('suivants', { beyond: 'premiers', unitAmount: 'cinq' }),
  line('editeur', {
    quantity: { unit: 'projet', rule: { kind: 'always' } },
    unitAmount: 'sept',
    outside: true,
  }),
];

const capped = [{ parameter: 'deux', lines: ['premiers'] }];

function fundingOf(
  esms: readonly Partial<Esms>[],
  lines: readonly FundingLineRule[],
  base: FundingRules['shares']['base'] = 'subvention-entiere',
  options: AssessmentOptions = {},
) {
  const edition = editionWith({
    parameters: [
      { ...parameter('dix', '10.00', 'EUR/esms'), citations: tariffProof },
      parameter('cinq', '5.00', 'EUR/esms'),
      parameter('sept', '7.00', 'EUR/projet'),
      parameter('inconnu', 'unknown', 'EUR/esms'),
      parameter('deux', 2),
    ],
    principles: [
      { code: 'une-subvention', label: text('u'), citations: proof },
      { code: 'autre', label: text('a'), citations: tariffProof },
    ],
    funding: {
      lines,
      caps: [capped],
      total: ['une-subvention'],
      shares: { base, rounding: 'plus-fort-reste', principles: [] },
    },
  });
  return computeFunding(edition, projetOf(esms), options);
}

const inTwoRegions = [
  { nombre: 2, operation: 'acquisition', region: '84' },
  { nombre: 1, operation: 'acquisition', region: '27' },
] as const;

const exactly = <End>(value: End) => ({ atLeast: value, atMost: value });

describe('a grant', () => {
  // 2 × 10 + 1 × 5 = 25 euros; the 7 euros of the line outside are no part of it.
  const funding = fundingOf(inTwoRegions, tiers);

  it('is the sum of its lines, those outside of it left out', () => {
    expect(funding).toMatchObject({
      status: 'determined',
      total: '25.00',
      bounds: exactly('25.00'),
      missing: [],
      unknown: [],
    });
  });

  it('has lines that say what they pay, in French, with the proof of the tariff', () => {
    const lines = funding.lines.map(({ step: _, ...rest }) => rest);
    expect(lines).toEqual([
      {
        code: 'premiers',
        label: 'premiers (fr)',
        unit: 'esms',
        quantity: 3,
        financed: 2,
        unitAmount: '10.00',
        amount: '20.00',
        bounds: exactly('20.00'),
        next: ['suivants'],
        citations: tariffProof,
      },
      {
        code: 'suivants',
        label: 'suivants (fr)',
        unit: 'esms',
        quantity: 1,
        financed: 1,
        unitAmount: '5.00',
        amount: '5.00',
        bounds: exactly('5.00'),
        citations: [],
      },
      {
        code: 'editeur',
        label: 'editeur (fr)',
        unit: 'projet',
        quantity: 1,
        financed: 1,
        unitAmount: '7.00',
        amount: '7.00',
        bounds: exactly('7.00'),
        outside: true,
        citations: [],
      },
    ]);
  });

  it('is reached by steps, which cite the principle that makes it one', () => {
    const ofFirst = {
      kind: 'product',
      value: exactly('20.00'),
      of: [
        {
          kind: 'minimum',
          value: exactly(2),
          of: [
            { kind: 'fact', code: 'quantite.premiers', value: exactly(3) },
            { kind: 'parameter', code: 'deux', value: exactly(2) },
          ],
        },
        { kind: 'parameter', code: 'dix', value: exactly('10.00') },
      ],
    };
    const ofNext = {
      kind: 'product',
      value: exactly('5.00'),
      of: [
        {
          kind: 'remainder',
          value: exactly(1),
          of: [
            { kind: 'fact', code: 'quantite.suivants', value: exactly(3) },
            { kind: 'fact', code: 'finances.premiers', value: exactly(2) },
          ],
        },
        { kind: 'parameter', code: 'cinq', value: exactly('5.00') },
      ],
    };
    expect(funding.lines[0]?.step).toEqual(ofFirst);
    expect(funding.step).toEqual({
      kind: 'sum',
      value: exactly('25.00'),
      of: [ofFirst, ofNext],
      citations: proof,
    });
    expect(funding.step).toBe(funding.step);
    expect(funding.lines[0]?.step).toBe(funding.lines[0]?.step);
  });

  it('shows in detail what each line paid, and from where its numbers come', () => {
    const detailed = fundingOf(inTwoRegions, tiers, 'subvention-entiere', { detail: true });
    expect(detailed.lines[0]?.financedStep).toMatchObject({
      kind: 'minimum',
      of: [
        { kind: 'fact', code: 'quantite.premiers', from: { kind: 'tally' } },
        { kind: 'parameter', code: 'deux' },
      ],
    });
    expect(detailed.lines[1]?.financedStep).toMatchObject({
      kind: 'remainder',
      of: [
        { kind: 'fact', code: 'quantite.suivants' },
        { kind: 'fact', code: 'finances.premiers', from: { kind: 'minimum' } },
      ],
    });
    expect(detailed.lines[0]?.step).toMatchObject({
      of: [{ of: [{ from: { kind: 'tally' } }, {}] }, {}],
    });
    expect(funding.lines[0]).not.toHaveProperty('financedStep');
    expect(detailed.shares[0]?.step).toMatchObject({
      kind: 'allocation',
      of: [{ kind: 'reference', to: '/funding/step', value: exactly('25.00') }],
      weights: [
        { kind: 'fact', code: 'esms.region.27', value: exactly(1), from: { kind: 'tally' } },
        { kind: 'fact', code: 'esms.region.84', value: exactly(2), from: { kind: 'tally' } },
      ],
      sharing: 'plus-fort-reste',
    });
  });

  it('names the tariff that no text gives, where something is asked for', () => {
    const open = [line('ouverte', { unitAmount: 'inconnu' }), line('connue')];
    const some = fundingOf(inTwoRegions, open);
    expect(some).toMatchObject({
      status: 'bounded',
      total: null,
      bounds: { atLeast: '30.00', atMost: null },
      unknown: ['inconnu'],
    });
    expect(some.shares.map(({ amount }) => amount)).toEqual([null, null]);
    expect(fundingOf([{ operation: 'aucune' }], open)).toMatchObject({
      total: '0.00',
      unknown: [],
    });
  });

  it('is paid once under a condition that holds, and not under one that does not', () => {
    const always = { kind: 'always' } as const;
    const never = { kind: 'not', of: always } as const;
    const under = (condition: FundingLineRule['condition']) =>
      fundingOf(inTwoRegions, [line('a', condition === undefined ? {} : { condition })]);
    expect(under(undefined).total).toBe('30.00');
    expect(under(always).total).toBe('30.00');
    expect(under(never).total).toBe('0.00');
    expect(under(always).lines[0]?.step).toMatchObject({
      of: [
        { kind: 'product', of: [{ code: 'quantite.a' }, { code: 'condition.a' }] },
        { code: 'dix' },
      ],
    });
  });

  it('does not wait for a condition where nothing is asked for', () => {
    const condition = { kind: 'fact', path: 'amoa.marche' } as const;
    const lines = [line('a', { condition })];
    expect(fundingOf([{ operation: 'aucune' }], lines)).toMatchObject({
      total: '0.00',
      missing: [],
    });
    expect(fundingOf(inTwoRegions, lines).missing).toEqual([
      { path: '/amoa/marche', neededFor: ['a'] },
    ]);
  });
});

describe('the shares of the ARS', () => {
  const amounts = (funding: ReturnType<typeof fundingOf>) =>
    funding.shares.map(({ region, esms, amount }) => [region, esms, amount]);

  it('divide the whole grant by the ESMS of each region, to the cent', () => {
    // 25.00 × 1/3 = 8.333…, × 2/3 = 16.666…: the cent left goes to the larger remainder.
    expect(amounts(fundingOf(inTwoRegions, tiers))).toEqual([
      ['27', 1, '8.33'],
      ['84', 2, '16.67'],
    ]);
  });

  it('are none where one ARS carries the grant, and no amounts where no text says', () => {
    expect(amounts(fundingOf(inTwoRegions, tiers, 'aucune'))).toEqual([]);
    expect(amounts(fundingOf(inTwoRegions, tiers, 'inconnue'))).toEqual([
      ['27', 1, null],
      ['84', 2, null],
    ]);
  });

  const lines = [
    line('premiers'),
    line('conformite', {
      quantity: { unit: 'esms', test: { kind: 'operation', in: ['mise-en-conformite'] } },
      unitAmount: 'cinq',
    }),
    line('projet', { quantity: { unit: 'projet', rule: { kind: 'always' } }, unitAmount: 'sept' }),
    line('dehors', { outside: true }),
  ];

  it('divide each line by the ESMS that ask for it, one of the project by all', () => {
    const esms = [
      ...inTwoRegions,
      { nombre: 1, operation: 'mise-en-conformite', region: '27' },
    ] as const;
    // Line 1: 20.00, one of three in 27: 6.67 and 13.33. Line 2: 5.00 in 27 alone. Line 3: 7.00 by
    // two and two: 3.50 each.
    const funding = fundingOf(esms, lines, 'par-ligne', { detail: true });
    expect(amounts(funding)).toEqual([
      ['27', 2, '15.17'],
      ['84', 2, '16.83'],
    ]);
    expect(funding.shares[1]?.step).toMatchObject({
      kind: 'sum',
      of: [
        {
          kind: 'allocation',
          at: 1,
          of: [{ kind: 'reference', to: '/funding/lines/0/step', value: exactly('20.00') }],
          weights: [
            { code: 'quantite.premiers.27', value: exactly(1), from: { kind: 'tally' } },
            { code: 'quantite.premiers.84', value: exactly(2) },
          ],
        },
        { weights: [{ value: exactly(1) }, { value: exactly(0) }] },
        { weights: [{ code: 'esms.region.27', value: exactly(2) }, { value: exactly(2) }] },
      ],
    });
  });

  it('are no amounts while it is open which ESMS ask for a line, or a region is missing', () => {
    const asksOpenly = line('premiers', {
      quantity: { unit: 'esms', test: { kind: 'flag', field: 'equipement' } },
      unitAmount: 'dix',
    });
    const esms = [{ region: '84', equipement: true }, { region: '27' }] as const;
    const funding = fundingOf(
      esms.map((one) => ({ ...one, operation: 'acquisition' })),
      [asksOpenly],
      'par-ligne',
    );
    expect(amounts(funding)).toEqual([
      ['27', 1, null],
      ['84', 1, null],
    ]);
    expect(funding.missing).toEqual([{ path: '/esms/1/equipement', neededFor: ['premiers'] }]);
  });
});
