import { describe, expect, it } from 'vitest';
import { computeGrant } from '../../src/funding/compute-funding';
import { computeFunding, withParameters } from '../../src/index';
import { createContext } from '../../src/mechanisms/create-context';
import type { Cap } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Operation } from '../../src/model/vocabulary';
import { parameter } from '../support/edition';
import { editionPaying, exactly, forOperation, perEsms, perProjet } from '../support/funding';
import { projetOf } from '../support/projet';

const acquisition = perEsms('acquisition', forOperation('acquisition'));
const deploiement = perEsms('deploiement', forOperation('deploiement'));
const usages = perEsms('usages', forOperation('usages'));
const tariffs = { acquisition: '25.00', deploiement: '5.00', usages: '1.00', amoa: '7.00' };

function editionCapped(value: ParameterValue, cap: Partial<Cap> = {}) {
  const lines = [acquisition, deploiement, usages];
  const caps = [[{ parameter: 'plafond', lines: lines.map(({ code }) => code), ...cap }]];
  return editionPaying(lines, tariffs, { caps }, { parameters: [parameter('plafond', value)] });
}

const lots = [
  { nombre: 2, operation: 'acquisition' },
  { nombre: 2, operation: 'deploiement' },
  { nombre: 2, operation: 'usages' },
] as const;

describe('a cap over three lines', () => {
  it.each([
    [1, [1, 0, 0], '25.00'],
    [3, [2, 1, 0], '55.00'],
    [5, [2, 2, 1], '61.00'],
    [6, [2, 2, 2], '62.00'],
    [7, [2, 2, 2], '62.00'],
  ])('of %i is used up in their order', (cap, financed, total) => {
    const funding = computeFunding(editionCapped(cap), projetOf(lots));
    expect(funding.lines.map((line) => line.financed)).toEqual(financed);
    expect(funding.total).toBe(total);
  });

  it('is used up in the order of the lines, however it names them', () => {
    const reversed = editionCapped(3, { lines: ['usages', 'deploiement', 'acquisition'] });
    const funding = computeFunding(reversed, projetOf(lots));
    expect(funding.lines.map((line) => line.financed)).toEqual([2, 1, 0]);
  });

  it('binds nothing where the text sets none', () => {
    expect(computeFunding(editionCapped('none'), projetOf(lots)).total).toBe('62.00');
  });

  it('leaves each line between nothing and all where no text read gives the number', () => {
    const { lines, bounds } = computeFunding(editionCapped('unknown'), projetOf(lots));
    expect(lines.map((line) => line.bounds.atMost)).toEqual(['50.00', '10.00', '2.00']);
    expect(bounds).toEqual({ atLeast: '0.00', atMost: '62.00' });
  });
});

describe('a cap that binds only where a user supplies it', () => {
  const edition = editionCapped('unknown', { ifSupplied: true });
  const citation = { document: 'instruction', locator: 'page 3' };

  it('leaves everything paid as long as nobody does', () => {
    expect(computeFunding(edition, projetOf(lots)).total).toBe('62.00');
    expect(computeFunding(edition, projetOf([{ nombre: 2 }])).bounds.atMost).toBe('50.00');
  });

  it('binds at the number supplied', () => {
    const supplied = withParameters(edition, [{ code: 'plafond', value: 3, citation }]);
    expect(computeFunding(supplied, projetOf(lots)).total).toBe('55.00');
    // Of five without an operation three are paid, at 25 euros at best.
    expect(computeFunding(supplied, projetOf([{ nombre: 5 }])).bounds.atMost).toBe('75.00');
  });
});

describe('a further tier', () => {
  const conformite = perEsms('conformite', forOperation('mise-en-conformite'));
  const lines = [
    acquisition,
    conformite,
    perEsms('suivants', forOperation('mise-en-conformite'), { beyond: 'conformite' }),
  ];
  const edition = editionPaying(
    lines,
    { acquisition: '25.00', conformite: '10.00', suivants: '2.00' },
    {
      caps: [
        [
          { parameter: 'un', lines: ['acquisition'] },
          { parameter: 'deux', lines: ['conformite'] },
        ],
      ],
    },
    { parameters: [parameter('un', 1), parameter('deux', 2)] },
  );
  const funding = computeFunding(
    edition,
    projetOf([
      { nombre: 5, operation: 'acquisition' },
      { nombre: 5, operation: 'mise-en-conformite' },
    ]),
  );

  it('pays the ESMS that the cap of its own first line leaves out: 25 + 2 × 10 + 3 × 2', () => {
    expect(funding.lines.map(({ quantity, financed }) => [quantity, financed])).toEqual([
      [5, 1],
      [5, 2],
      [3, 3],
    ]);
    expect(funding.total).toBe('51.00');
  });

  it('is named by that line alone', () => {
    expect(funding.lines[1]).toHaveProperty('next', ['suivants']);
    expect(funding.lines[0]).not.toHaveProperty('next');
    expect(funding.lines[2]).not.toHaveProperty('next');
  });
});

describe('a line of which not all is known', () => {
  it('does not name a tariff that is known', () => {
    const equipped = perEsms('acquisition', { kind: 'flag', field: 'equipement' });
    const funding = computeFunding(editionPaying([equipped], tariffs), projetOf([{}]));
    expect(funding).toMatchObject({ status: 'bounded', unknown: [] });
  });

  it('is nothing times the tariff where the edition pays nothing, and says so', () => {
    const edition = editionPaying([acquisition], { acquisition: 'not-funded' });
    expect(computeFunding(edition, projetOf(lots)).lines[0]?.step).toEqual({
      kind: 'product',
      value: exactly('0.00'),
      of: [
        { kind: 'fact', code: 'finances.acquisition', value: exactly(0) },
        { kind: 'parameter', code: 'tarif.acquisition', value: exactly('0.00') },
      ],
    });
  });
});

describe('a line for which nobody asks', () => {
  const marche = { kind: 'fact', path: 'amoa.marche' } as const;
  const wantsOf = (operation: Operation) => {
    const edition = editionPaying([{ ...acquisition, condition: marche }], {
      acquisition: 'unknown',
    });
    const { lines } = computeGrant(createContext(edition, projetOf([{ operation }])));
    return lines.map(({ missing, unknown }) => ({ missing, unknown }));
  };

  it('waits neither for its tariff nor for its condition', () => {
    expect(wantsOf('usages')).toEqual([{ missing: [], unknown: [] }]);
    expect(wantsOf('acquisition')).toEqual([
      { missing: ['/amoa/marche'], unknown: ['tarif.acquisition'] },
    ]);
  });
});

describe('a detailed report', () => {
  const marche = { kind: 'fact', path: 'amoa.marche' } as const;
  const projet = projetOf(lots, { amoa: { marche: true } });
  const asked = { kind: 'rule', rule: marche, value: 'met' };

  it('shows of a line paid once for the project the rule that asks for it', () => {
    const edition = editionPaying([perProjet('amoa', marche)], tariffs);
    const { lines } = computeFunding(edition, projet, { detail: true });
    expect(lines[0]?.step).toMatchObject({
      of: [{ code: 'quantite.amoa', value: exactly(1), from: asked }, { code: 'tarif.amoa' }],
    });
  });

  it('shows of a condition how it was answered', () => {
    const edition = editionPaying([{ ...acquisition, condition: marche }], tariffs);
    const { lines } = computeFunding(edition, projet, { detail: true });
    expect(lines[0]?.financedStep).toMatchObject({
      kind: 'product',
      of: [
        { code: 'quantite.acquisition', value: exactly(2), from: { kind: 'tally' } },
        { code: 'condition.acquisition', value: exactly(1), from: asked },
      ],
    });
  });

  it('shows of a further tier how many the first one paid, down to the ESMS', () => {
    const next = perEsms('suivants', forOperation('acquisition'), { beyond: 'acquisition' });
    const edition = editionPaying(
      [acquisition, next],
      { ...tariffs, suivants: '2.00' },
      { caps: [[{ parameter: 'plafond', lines: ['acquisition'] }]] },
      { parameters: [parameter('plafond', 1)] },
    );
    const { lines } = computeFunding(edition, projet, { detail: true });
    expect(lines[1]?.financedStep).toMatchObject({
      kind: 'remainder',
      value: exactly(1),
      of: [
        { code: 'quantite.suivants', value: exactly(2) },
        {
          code: 'finances.acquisition',
          value: exactly(1),
          from: {
            kind: 'minimum',
            of: [
              { code: 'quantite.acquisition', from: { kind: 'tally', value: exactly(2) } },
              { code: 'plafond' },
            ],
          },
        },
      ],
    });
  });
});
