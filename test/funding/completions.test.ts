import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/funding/compute-funding';
import type { Cap, FundingRules } from '../../src/model/edition';
import type { Operation } from '../../src/model/vocabulary';
import { editionWith, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';
import { runs } from '../support/runs';

// Two rates and a cap of 3, small enough to try every way to fill operations in.
function editionCapped(caps: readonly Cap[], dear = '25.00', cheap = '10.00') {
  const line = (code: Operation) =>
    ({
      code,
      label: text(code),
      quantity: { unit: 'esms', test: { kind: 'operation', in: [code] } },
      unitAmount: `tarif.${code}`,
    }) satisfies FundingRules['lines'][number];
  return editionWith({
    parameters: [
      parameter('plafond', 3),
      parameter('tarif.acquisition', dear, 'EUR/esms'),
      parameter('tarif.mise-en-conformite', cheap, 'EUR/esms'),
    ],
    funding: {
      lines: [line('acquisition'), line('mise-en-conformite')],
      caps: [caps],
      total: [],
      shares: { base: 'subvention-entiere', rounding: 'plus-fort-reste', principles: [] },
    },
  });
}

const shared = [{ parameter: 'plafond', lines: ['acquisition', 'mise-en-conformite'] }];
const apart = [
  { parameter: 'plafond', lines: ['acquisition'] },
  { parameter: 'plafond', lines: ['mise-en-conformite'] },
];
const choices: readonly Operation[] = ['acquisition', 'mise-en-conformite', 'usages'];

function everyFilling(count: number): readonly (readonly Operation[])[] {
  if (count === 0) return [[]];
  return everyFilling(count - 1).flatMap((rest) => choices.map((choice) => [choice, ...rest]));
}

describe('a file that leaves operations out', () => {
  it('gives between nothing and the dearer operation for all', () => {
    const { bounds, total, missing } = computeFunding(
      editionCapped(shared),
      projetOf([{ nombre: 2 }]),
    );
    expect(total).toBeNull();
    expect(bounds).toEqual({ atLeast: '0.00', atMost: '50.00' });
    expect(missing).toEqual([
      { path: '/esms/0/operation', neededFor: ['acquisition', 'mise-en-conformite'] },
    ]);
  });

  it('uses both caps where each operation has its own', () => {
    const funding = computeFunding(editionCapped(apart), projetOf([{ nombre: 5 }]));
    expect(funding.bounds).toEqual({ atLeast: '0.00', atMost: '95.00' });
  });

  it.each([
    ['one shared cap', shared, '25.00', '10.00'],
    ['a cap each', apart, '25.00', '10.00'],
    ['one shared cap, the first operation being the cheaper', shared, '10.00', '25.00'],
    ['no cap', [], '25.00', '10.00'],
  ] as const)('has the exact ends of all ways to fill them in, with %s', (_, caps, dear, cheap) => {
    const edition = editionCapped(caps, dear, cheap);
    const some = fc.constantFrom<Operation>(...choices);
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (known, open) => {
          const lots = known.map((operation) => ({ operation }));
          const bounded = computeFunding(edition, projetOf([...lots, { nombre: open }]));
          const totals = everyFilling(open).map((operations) => {
            const filled = operations.map((operation) => ({ operation }));
            return Number(computeFunding(edition, projetOf([...lots, ...filled])).total);
          });
          expect(Number(bounded.bounds.atLeast)).toBe(Math.min(...totals));
          expect(Number(bounded.bounds.atMost)).toBe(Math.max(...totals));
        },
      ),
      runs(60),
    );
  });
});
