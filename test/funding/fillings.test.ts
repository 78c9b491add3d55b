import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalisation2024Regional } from '../../src/editions/generalisation-2024-regional/index';
import { editions } from '../../src/editions/index';
import { computeFunding, withParameters } from '../../src/index';
import { centsOf } from '../../src/kernel/money';
import type { Cap, Edition, FundingRules } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Esms } from '../../src/model/projet';
import type { Rule } from '../../src/model/rule';
import { type Operation, operations } from '../../src/model/vocabulary';
import { arbitraryChoices } from '../support/arbitrary-options';
import { parameter } from '../support/edition';
import { editionPaying, forOperation, perEsms } from '../support/funding';
import { projetOf } from '../support/projet';
import { runs } from '../support/runs';

const citation = { document: 'instruction', locator: 'annexe' };
const comfort = { champ: 'domicile', heures: { essentielles: 0, confort: 1000 } } as const;
const essential = { champ: 'domicile', heures: { essentielles: 10, confort: 0 } } as const;

/** The edition with small tariffs and caps, so that some bind on a few ESMS. */
function priced(edition: Edition, cap: number, rates: readonly number[]): Edition {
  const tariffs = edition.funding.lines.map(({ unitAmount }, at): [string, ParameterValue] => [
    unitAmount,
    `${rates[at % rates.length]}.00`,
  ]);
  const values = [...new Map<string, ParameterValue>([...tariffs, ['plafond.esms-finances', cap]])];
  const known = values.filter(([code]) => edition.parameters.some((one) => one.code === code));
  return withParameters(
    edition,
    known.map(([code, value]) => ({ code, value, citation })),
  );
}

/** Every way to give the ESMS an operation, each ESMS of a lot its own. */
function fill(esms: readonly Partial<Esms>[]): readonly (readonly Partial<Esms>[])[] {
  const single = esms.flatMap(({ nombre = 1, ...one }) =>
    Array.from({ length: nombre }, () => one),
  );
  return single.reduce<readonly (readonly Partial<Esms>[])[]>(
    (ways, one) =>
      ways.flatMap((way) => choicesOf(one).map((operation) => [...way, { ...one, operation }])),
    [[]],
  );
}

function choicesOf({ operation }: Partial<Esms>): readonly Operation[] {
  return operation === undefined ? operations : [operation];
}

const arbitraryLot: fc.Arbitrary<Partial<Esms>> = fc.record(
  {
    nombre: fc.constantFrom(1, 2),
    champ: fc.constantFrom('domicile', 'PA'),
    heures: fc.record({
      essentielles: fc.constantFrom(0, 1, 30),
      confort: fc.constantFrom(0, 1, 90),
    }),
    equipement: fc.boolean(),
  },
  { requiredKeys: ['champ', 'equipement', 'heures'] },
);

const arbitraryLots = fc
  .tuple(
    fc.array(arbitraryLot, { minLength: 1, maxLength: 2 }),
    fc.array(
      fc.tuple(arbitraryLot, fc.constantFrom(...operations)).map(([lot, operation]) => ({
        ...lot,
        operation,
      })),
      { maxLength: 2 },
    ),
  )
  .map((groups) => groups.flat());

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
  it('bounds every amount between all the ways to fill operations in', () => {
    fc.assert(
      fc.property(
        arbitraryLots,
        arbitraryChoices(edition),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom(0, 10, 25, 40), { minLength: 1, maxLength: 5 }),
        (esms, options, cap, rates) => {
          const rule = priced(edition, cap, rates);
          const og = [{ id: 'a', nombreEsms: 6 }] as const;
          const assess = (lots: readonly Partial<Esms>[]) =>
            computeFunding(rule, projetOf(lots, { organismesGestionnaires: og }), options);
          const open = assess(esms);
          for (const way of fill(esms)) {
            const filled = assess(way);
            expectWithin(filled.bounds, open.bounds);
            filled.lines.forEach((line, at) => {
              expectWithin(line.bounds, open.lines[at]?.bounds);
            });
          }
        },
      ),
      runs(12),
    );
  });
});

interface Bounds {
  readonly atLeast: string;
  readonly atMost: string | null;
}

function expectWithin(inner: Bounds, outer: Bounds | undefined): void {
  if (outer === undefined) throw new Error('The line is missing');
  expect(centsOf(inner.atLeast)).toBeGreaterThanOrEqual(centsOf(outer.atLeast));
  if (outer.atMost === null) return;
  expect(centsOf(inner.atMost ?? 'NaN')).toBeLessThanOrEqual(centsOf(outer.atMost));
}

describe('two home services of unlike hours, whose operations the file leaves out', () => {
  const edition = withParameters(generalisation2024Regional, [
    { code: 'tarif.acquisition', value: '100.00', citation },
  ]);
  const boundsUnder = (choice: string, esms: readonly Partial<Esms>[]) =>
    computeFunding(edition, projetOf(esms), {
      interpretations: { 'interpretation.confort-prorata': choice },
    }).lines.find(({ code }) => code === 'acquisition')?.bounds;

  it('get between nothing and the whole tariff each, where their hours count together', () => {
    // Alone the second gets 100.00 of 100.00; both together get 10 of 1,010 hours each.
    expect(boundsUnder('par-projet', [comfort, essential])).toEqual({
      atLeast: '0.00',
      atMost: '200.00',
    });
  });

  it('get between nothing and what both get, where each has its own hours', () => {
    expect(boundsUnder('par-esms', [comfort, essential])).toEqual({
      atLeast: '0.00',
      atMost: '100.00',
    });
  });

  it('lend the dearest to the best way under a cap', () => {
    const capped = withParameters(generalisation2024Regional, [
      { code: 'tarif.acquisition', value: '100.00', citation },
      { code: 'tarif.renouvellement', value: '50.00', citation },
      { code: 'tarif.usages', value: '0.00', citation },
      { code: 'plafond.esms-finances', value: 1, citation },
    ]);
    // One is paid at all, and it may be the one that gets the whole tariff.
    const { bounds } = computeFunding(capped, projetOf([comfort, essential]));
    expect(bounds.atMost).toBeNull();
    const { lines } = computeFunding(capped, projetOf([comfort, essential]));
    expect(lines[0]?.bounds).toEqual({ atLeast: '0.00', atMost: '100.00' });
  });
});

it('shows what services share once, however many they are', () => {
  const edition = withParameters(generalisation2024Regional, [
    { code: 'tarif.acquisition', value: '100.00', citation },
  ]);
  const detailOf = (count: number, operation?: Operation) =>
    JSON.stringify(
      computeFunding(
        edition,
        projetOf(
          Array.from({ length: count }, () => ({ ...essential, ...(operation && { operation }) })),
        ),
        { detail: true, interpretations: { 'interpretation.confort-prorata': 'par-projet' } },
      ),
    ).length;
  for (const operation of ['acquisition', undefined] as const) {
    // Twice the services make twice the text and no more, where each showing all would make four times.
    expect(detailOf(80, operation) / detailOf(40, operation)).toBeLessThan(2.5);
  }
});

describe('ESMS that a line tells apart by more than their operation', () => {
  const acquis = forOperation('acquisition');
  const lines = [
    perEsms('acquisition', acquis),
    perEsms('conformite', forOperation('mise-en-conformite')),
    perEsms('equipement', { kind: 'all', of: [acquis, { kind: 'flag', field: 'equipement' }] }),
  ];
  const edition = editionPaying(lines, {
    acquisition: '25.00',
    conformite: '30.00',
    equipement: '20.00',
  });

  it('have the best way for each of them together, while their operations are missing', () => {
    const lots = [
      { nombre: 3, equipement: false },
      { nombre: 3, equipement: true },
    ];
    const { lines, bounds } = computeFunding(edition, projetOf(lots));
    expect(lines.map(({ bounds: { atMost } }) => atMost)).toEqual(['150.00', '180.00', '60.00']);
    // 3 × 30 + 3 × (25 + 20)
    expect(bounds).toEqual({ atLeast: '0.00', atMost: '225.00' });
  });

  it('are bounded together where they are alike', () => {
    const { bounds } = computeFunding(edition, projetOf([{ nombre: 6, equipement: true }]));
    expect(bounds).toEqual({ atLeast: '0.00', atMost: '270.00' });
  });

  const both = ['acquisition', 'conformite'];
  const size = { parameter: 'plafond', lines: both };
  it.each<[string, readonly Cap[]]>([
    ['no cap', []],
    ['one cap for both operations', [size]],
    ['a cap on the second operation', [{ parameter: 'plafond', lines: ['conformite'] }]],
    ['a cap on what depends on both', [{ parameter: 'plafond', lines: ['equipement'] }]],
    ['two caps', [size, { parameter: 'petit', lines: ['equipement'] }]],
  ])('have the exact ends of all ways to fill them in, with %s', (_, caps) => {
    const amounts = fc.constantFrom('10.00', '25.00', '30.00', '40.00');
    const count = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(
        fc.record({ acquisition: amounts, conformite: amounts, equipement: amounts }),
        fc.tuple(count, count, fc.constantFrom(0, 1)),
        fc.array(fc.constantFrom<Operation>('acquisition', 'mise-en-conformite'), { maxLength: 2 }),
        fc.constantFrom(1, 2, 3),
        (tariffs, [plain, equipped, open], given, cap) => {
          const capped = editionPaying(
            lines,
            tariffs,
            { caps: [caps] },
            { parameters: [parameter('plafond', cap), parameter('petit', 1)] },
          );
          const lots = [
            { nombre: plain, equipement: false },
            { nombre: equipped, equipement: true },
            { nombre: open },
          ].filter(({ nombre }) => nombre > 0);
          const known = given.map((operation, at) => ({ operation, equipement: at === 0 }));
          fc.pre(lots.length + known.length > 0);
          const filled = fill([...lots, ...known]).map(
            (way) => computeFunding(capped, projetOf(way)).bounds,
          );
          const { bounds } = computeFunding(capped, projetOf([...lots, ...known]));
          const cents = (amount: string | null) => centsOf(amount ?? 'NaN');
          expect(cents(bounds.atLeast)).toBe(Math.min(...filled.map((way) => cents(way.atLeast))));
          expect(cents(bounds.atMost)).toBe(Math.max(...filled.map((way) => cents(way.atMost))));
        },
      ),
      runs(25),
    );
  });

  // Equipment is asked for whatever the operation, and takes its places first or last.
  it.each<[string, readonly string[]]>([
    ['first', ['postes', 'acquisition', 'conformite']],
    ['last', ['acquisition', 'conformite', 'postes']],
  ])('have bounds that hold every way where equipment takes places under a cap %s', (_, order) => {
    const parts = new Map([
      ['postes', perEsms('postes', { kind: 'flag', field: 'equipement' })],
      ['acquisition', perEsms('acquisition', acquis)],
      ['conformite', perEsms('conformite', forOperation('mise-en-conformite'))],
    ]);
    const amounts = fc.constantFrom('10.00', '25.00', '40.00');
    const count = fc.constantFrom(1, 2);
    fc.assert(
      fc.property(
        fc.record({ acquisition: amounts, conformite: amounts, postes: amounts }),
        fc.tuple(count, count, fc.boolean()),
        fc.subarray(['postes', 'acquisition', 'conformite'], { minLength: 2 }),
        fc.constantFrom(1, 2, 3, 4),
        (tariffs, [plain, equipped, isGiven], capped, cap) => {
          const capping = editionPaying(
            order.flatMap((code) => parts.get(code) ?? []),
            tariffs,
            { caps: [[{ parameter: 'plafond', lines: capped }]] },
            { parameters: [parameter('plafond', cap)] },
          );
          const lots: Partial<Esms>[] = [
            { nombre: plain, equipement: false },
            { nombre: equipped, equipement: true },
            ...(isGiven ? [{ operation: 'acquisition', equipement: true } as const] : []),
          ];
          const { bounds } = computeFunding(capping, projetOf(lots));
          for (const way of fill(lots)) {
            expectWithin(computeFunding(capping, projetOf(way)).bounds, bounds);
          }
        },
      ),
      runs(25),
    );
  });

  describe('under a cap of a line that has a condition', () => {
    const usages = perEsms('usages', forOperation('usages'));
    const tariffs = { acquisition: '25.00', conformite: '30.00', usages: '20.00' };
    const boundsUnder = (condition: Rule, capped: readonly string[], known: Partial<Esms>[]) => {
      const [acquisition, conformite] = lines;
      const conditioned = [acquisition && { ...acquisition, condition }, conformite, usages];
      const edition = editionPaying(
        conditioned.flatMap((line) => line ?? []),
        tariffs,
        { caps: [[{ parameter: 'plafond', lines: capped }]] },
        { parameters: [parameter('plafond', 2)] },
      );
      return computeFunding(edition, projetOf([...known, { nombre: 5 }])).bounds;
    };

    it('they are bounded line by line where another line shares the cap', () => {
      const known = [{ nombre: 2, operation: 'acquisition' }] as const;
      const never: Rule = { kind: 'not', of: { kind: 'always' } };
      // The two that are known take no place. At best 2 × 30 + 3 × 20; the lines add 2 × 30 and 5 × 20.
      expect(boundsUnder(never, both, [...known]).atMost).toBe('160.00');
    });

    it('they have the best way where it is alone', () => {
      // 5 × 30, where 2 × 25 would leave 3 × 30.
      expect(boundsUnder({ kind: 'always' }, ['acquisition'], []).atMost).toBe('150.00');
    });
  });

  it('are bounded line by line under a cap beside one whose number is unknown', () => {
    const caps = ['tranche', 'plafond'].map((code) => [{ parameter: code, lines: both }]);
    const capping = editionPaying(
      lines,
      { acquisition: '40.00', conformite: '25.00', equipement: '0.00' },
      { caps },
      { parameters: [parameter('tranche', 'unknown'), parameter('plafond', 1)] },
    );
    const known = { operation: 'acquisition', equipement: false } as const;
    const { bounds } = computeFunding(capping, projetOf([known, { nombre: 2 }]));
    // Nobody knows whether the tranche lets the acquisition be paid: 0 to 40, and 0 to 25.
    expect(bounds).toEqual({ atLeast: '0.00', atMost: '65.00' });
    for (const way of fill([known, { nombre: 2 }])) {
      expectWithin(computeFunding(capping, projetOf(way)).bounds, bounds);
    }
  });

  it('are bounded line by line where an ESMS may take two places under a cap', () => {
    const caps: FundingRules['caps'] = [[{ parameter: 'plafond', lines: [...both, 'equipement'] }]];
    const tariffs = { acquisition: '10.00', conformite: '10.00', equipement: '40.00' };
    const rules = { parameters: [parameter('plafond', 3)] };
    const capped = editionPaying(lines, tariffs, { caps }, rules);
    const lots = [{ nombre: 2, equipement: true }];
    const known = [{ operation: 'acquisition', equipement: true }] as const;
    const { bounds } = computeFunding(capped, projetOf([...lots, ...known]));
    // 3 × 10 for acquisition, 2 × 10 for the two others, and what the cap leaves: 2 × 40 beside one.
    expect(bounds.atMost).toBe('130.00');
    // 10 + 40 for the one that is known, with 10 for another that comes into conformité.
    const best = projetOf([...known, { operation: 'mise-en-conformite', equipement: true }]);
    expect(computeFunding(capped, best).total).toBe('60.00');
    for (const way of fill([...lots, ...known])) {
      expectWithin(computeFunding(capped, projetOf(way)).bounds, bounds);
    }
  });
});

it('leaves open how many ask for a line that is not funded, while operations are missing', () => {
  const edition = editionPaying(
    [
      perEsms('acquisition', forOperation('acquisition')),
      perEsms('usages', forOperation('usages')),
    ],
    { acquisition: '25.00', usages: 'not-funded' },
  );
  const { lines } = computeFunding(edition, projetOf([{ nombre: 2 }]));
  expect(lines.map(({ quantity, amount }) => [quantity, amount])).toEqual([
    [null, null],
    [null, '0.00'],
  ]);
});
