import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/index';
import { centsOf } from '../../src/kernel/money';
import type { FundingLineRule, FundingRules } from '../../src/model/edition';
import type { Esms } from '../../src/model/projet';
import type { Champ, Operation } from '../../src/model/vocabulary';
import { parameter } from '../support/edition';
import { editionPaying, forOperation, perEsms } from '../support/funding';
import { projetOf } from '../support/projet';

const acquisition = perEsms('acquisition', forOperation('acquisition'));
const conformite = perEsms('conformite', forOperation('mise-en-conformite'));

const withHours = (essentielles: number, confort: number, champ: Champ = 'domicile') => ({
  champ,
  heures: { essentielles, confort },
});

type Counted = 'par-esms' | 'par-projet' | 'aucune';

function editionOf(
  counted: Counted,
  tariffs: Readonly<Record<string, string>>,
  lines: readonly FundingLineRule[] = [acquisition, conformite],
  rules: Partial<FundingRules> = {},
) {
  const hours = { test: { kind: 'champ', in: ['domicile'] }, counted } as const;
  const parameters = [parameter('un', 1), parameter('deux', 2)];
  const counting = counted === 'aucune' ? {} : { hours: { ...hours, counted } };
  return editionPaying(lines, tariffs, { ...counting, ...rules }, { parameters });
}

describe('two lots without an operation are bounded together, at the dearer operation for both', () => {
  it.each<[string, Counted, readonly Partial<Esms>[], string]>([
    // 2 × 30; each line for itself would add 2 × 25.
    [
      'as no home services, whatever their hours, where those count together',
      'par-projet',
      [withHours(10, 0, 'PA'), withHours(0, 10, 'PA')],
      '60.00',
    ],
    [
      'as no home services, whatever their hours, where each has its own',
      'par-esms',
      [withHours(10, 0, 'PA'), withHours(0, 10, 'PA')],
      '60.00',
    ],
    [
      'as home services, whatever their hours, where the edition counts none',
      'aucune',
      [withHours(10, 0), withHours(0, 10)],
      '60.00',
    ],
    [
      'as home services of the same hours, half of them essential',
      'par-esms',
      [withHours(10, 10), withHours(10, 10)],
      '30.00',
    ],
  ])('%s', (_, counted, lots, atMost) => {
    const edition = editionOf(counted, { acquisition: '25.00', conformite: '30.00' });
    const { bounds } = computeFunding(edition, projetOf(lots));
    expect(bounds).toEqual({ atLeast: '0.00', atMost });
  });
});

/** A way to give each of the lots its operation, and what it comes to. */
type Way = readonly [readonly Operation[], string];

interface Unlike {
  readonly edition: ReturnType<typeof editionOf>;
  readonly lots: readonly Partial<Esms>[];
  readonly ways: readonly Way[];
  readonly bounds: { readonly atLeast: string; readonly atMost: string };
}

const dearAcquisition = { acquisition: '100.00', conformite: '10.00' };
const underCaps = (...caps: FundingRules['caps']) =>
  editionOf('par-esms', dearAcquisition, [acquisition, conformite], { caps });
const withOneAcquisition = underCaps([{ parameter: 'un', lines: ['acquisition'] }]);
const works = {
  kind: 'all',
  of: [
    { kind: 'not', of: forOperation('aucune') },
    { kind: 'flag', field: 'equipement' },
  ],
} as const;

describe('lots without an operation that differ', () => {
  it.each<[string, Unlike]>([
    [
      'are bounded line by line as home services of unlike hours under a cap',
      {
        edition: withOneAcquisition,
        lots: [withHours(10, 10), withHours(10, 0)],
        ways: [
          // 50 + 10, and 5 + 100.
          [['acquisition', 'mise-en-conformite'], '60.00'],
          [['mise-en-conformite', 'acquisition'], '105.00'],
        ],
        // 1 × 100, and 5 + 10.
        bounds: { atLeast: '0.00', atMost: '115.00' },
      },
    ],
    [
      'are bounded by the best and the worst way, as home services of unlike hours that no cap leaves out',
      {
        edition: underCaps([{ parameter: 'deux', lines: ['acquisition'] }]),
        lots: [withHours(10, 10), withHours(10, 0)],
        // 50 + 100.
        ways: [[['acquisition', 'acquisition'], '150.00']],
        bounds: { atLeast: '0.00', atMost: '150.00' },
      },
    ],
    [
      'are bounded line by line as home services of unlike hours where one of two caps leaves one out',
      {
        edition: underCaps(
          [{ parameter: 'deux', lines: ['conformite'] }],
          [{ parameter: 'un', lines: ['acquisition'] }],
        ),
        lots: [withHours(10, 10), withHours(10, 0)],
        // 5 + 100.
        ways: [[['mise-en-conformite', 'acquisition'], '105.00']],
        // 1 × 100, and 5 + 10.
        bounds: { atLeast: '0.00', atMost: '115.00' },
      },
    ],
    [
      'are bounded line by line as a home service whose hours count together beside another ESMS',
      {
        edition: editionOf('par-projet', { acquisition: '100.00', conformite: '90.00' }),
        lots: [withHours(10, 0), withHours(10, 0, 'PA')],
        ways: [[['acquisition', 'acquisition'], '200.00']],
        // 2 × 100 and 2 × 90.
        bounds: { atLeast: '0.00', atMost: '380.00' },
      },
    ],
    [
      'are bounded line by line as a home service beside one that acquires, of other hours, under a cap',
      {
        edition: withOneAcquisition,
        lots: [{ ...withHours(10, 10), operation: 'acquisition' }, withHours(10, 0)],
        ways: [
          // 50 + 10, and 50 alone; both acquiring, the cap pays one of them: from 50 to 100.
          [['acquisition', 'mise-en-conformite'], '60.00'],
          [['acquisition', 'aucune'], '50.00'],
        ],
        // 50 to 100, and 0 to 10.
        bounds: { atLeast: '50.00', atMost: '110.00' },
      },
    ],
    [
      'are bounded line by line as home services whose hours count together: some may get less than none or all of them',
      {
        edition: editionOf('par-projet', { acquisition: '100.00' }, [acquisition]),
        lots: [
          { ...withHours(10, 0), operation: 'acquisition' },
          ...Array.from({ length: 5 }, () => withHours(1, 99)),
        ],
        ways: [
          [acquiring(1), '100.00'],
          // 13 of 310 hours for four of them, 15 of 510 for all six: 4 × 4.19 and 6 × 2.94.
          [acquiring(4), '16.76'],
          [acquiring(6), '17.64'],
        ],
        // 1 × 1 and 6 × 100: the lowest share of one of them, and the highest.
        bounds: { atLeast: '1.00', atMost: '600.00' },
      },
    ],
    [
      'are bounded by the best and the worst way, where a line leaves an operation out',
      {
        edition: editionOf('aucune', { acquisition: '5.00', works: '20.00', others: '15.00' }, [
          acquisition,
          perEsms('works', works),
          perEsms('others', { kind: 'not', of: forOperation('acquisition') }),
        ]),
        lots: [{ equipement: true }, { equipement: false }],
        ways: [
          // 5 + 20 and 5; 15 and 15; 15 and 5; 5 + 20 and 15.
          [['acquisition', 'acquisition'], '30.00'],
          [['aucune', 'aucune'], '30.00'],
          [['aucune', 'acquisition'], '20.00'],
          [['acquisition', 'aucune'], '40.00'],
          // 20 + 15 and 15.
          [['usages', 'aucune'], '50.00'],
        ],
        bounds: { atLeast: '20.00', atMost: '50.00' },
      },
    ],
  ])('%s', (_, { edition, lots, ways, bounds }) => {
    expect(computeFunding(edition, projetOf(lots)).bounds).toEqual(bounds);
    for (const [operations, total] of ways) {
      const filled = lots.map((lot, at) => ({ ...lot, operation: operations[at] ?? 'aucune' }));
      expect(computeFunding(edition, projetOf(filled)).total).toBe(total);
      expect(centsOf(total)).toBeGreaterThanOrEqual(centsOf(bounds.atLeast));
      expect(centsOf(total)).toBeLessThanOrEqual(centsOf(bounds.atMost));
    }
  });
});

function acquiring(count: number): readonly Operation[] {
  return Array.from({ length: count }, () => 'acquisition');
}
