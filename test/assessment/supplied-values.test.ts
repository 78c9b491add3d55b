import { describe, expect, it } from 'vitest';
import { InvalidParametersError, type ParameterOverride, withParameters } from '../../src/index';
import type { ParameterValue, Unit } from '../../src/model/parameter';
import { editionWith, parameter } from '../support/edition';

const units: readonly Unit[] = [
  ...(['esms', 'og', 'date', 'rate', 'EUR', 'EUR/esms', 'EUR/projet', 'oui-non'] as const),
];

/** An edition with one parameter of each unit, named like it. */
const edition = editionWith({ parameters: units.map((unit) => parameter(unit, 'unknown', unit)) });
const citation = { document: 'instruction', locator: 'annexe 2' };

function issuesOf(overrides: unknown) {
  try {
    withParameters(edition, overrides as ParameterOverride[]);
  } catch (error) {
    if (error instanceof InvalidParametersError) return error.issues;
    throw error;
  }
  return [];
}

describe('a value of a unit', () => {
  it.each<[Unit, ParameterValue, ParameterValue]>([
    ['EUR', '0', '0.00'],
    ['EUR', '999999999999', '999999999999.00'],
    ['EUR', '12.5', '12.50'],
    ['EUR/esms', '26000', '26000.00'],
    ['EUR/projet', '100000', '100000.00'],
    ['EUR/projet', { atMost: '100000' }, { atMost: '100000.00' }],
    ['rate', '0', '0'],
    ['rate', '1', '1'],
    ['rate', '0.4', '0.4'],
    ['rate', '0.123456', '0.123456'],
    ['rate', '1.000000', '1.000000'],
    ['oui-non', true, true],
    ['oui-non', false, false],
    ['esms', 0, 0],
    ['esms', 1_000_000, 1_000_000],
    ['og', { lessThan: 0 }, { lessThan: 0 }],
    ['date', '2024-02-29', '2024-02-29'],
    ['date', { from: '2024-02-29', to: '2024-02-29' }, { from: '2024-02-29', to: '2024-02-29' }],
  ])('%s may be %j', (code, value, kept) => {
    const supplied = withParameters(edition, [{ code, value, citation }]);
    expect(supplied.parameters.find((one) => one.code === code)?.value).toEqual(kept);
  });

  it.each<[Unit, unknown, string]>([
    ['EUR', '1000000000000', 'parameter-amount'],
    ['EUR', 'environ 12.00', 'parameter-amount'],
    ['EUR', '12.00 €', 'parameter-amount'],
    ['EUR', '12.', 'parameter-amount'],
    ['EUR/esms', '1000000', 'parameter-amount'],
    ['EUR/projet', '1000000', 'parameter-amount'],
    ['EUR/projet', { atMost: '1.00', atLeast: '0.00' }, 'parameter-amount'],
    ['EUR/projet', { atLeast: '1.00' }, 'parameter-amount'],
    ['EUR/projet', { atMost: { atMost: '1.00' } }, 'parameter-amount'],
    ['rate', 1, 'parameter-rate'],
    ['rate', '0.1234567', 'parameter-rate'],
    ['rate', '1.0000000', 'parameter-rate'],
    ['rate', '1.000001', 'parameter-rate'],
    ['rate', '2', 'parameter-rate'],
    ['oui-non', 'oui', 'boolean'],
    ['oui-non', 1, 'boolean'],
    ['esms', 1_000_001, 'parameter-count'],
    ['esms', true, 'parameter-count'],
    ['esms', { lessThan: 15, moreThan: 3 }, 'parameter-count'],
    ['esms', { moreThan: 15 }, 'parameter-count'],
    ['esms', { lessThan: 1_000_001 }, 'parameter-count'],
    ['esms', null, 'parameter-count'],
    ['date', null, 'parameter-date'],
    ['date', '2023-02-29', 'parameter-date'],
    ['date', { from: '2023-02-29', to: '2023-03-31' }, 'parameter-date'],
    ['date', { from: '2023-02-28', to: '2023-03-32' }, 'parameter-date'],
    ['date', { from: 20230228, to: '2023-03-31' }, 'parameter-date'],
    ['date', { from: '2023-02-28', to: 20230331 }, 'parameter-date'],
    ['date', { from: '2023-03-02', to: '2023-03-01' }, 'parameter-date'],
    ['date', { from: '2023-03-01', until: '2023-03-02' }, 'parameter-date'],
    ['date', { from: '2023-03-01', to: '2023-03-02', note: 'x' }, 'parameter-date'],
  ])('%s may not be %j: it asks for %s', (code, value, expected) => {
    expect(issuesOf([{ code, value, citation }])).toMatchObject([
      { code: 'wrong-form', path: '/0/value', expected },
    ]);
  });
});

describe('what is wrong with overrides', () => {
  const right = { code: 'esms', value: 15, citation };

  it.each<[string, unknown, object]>([
    [
      'no list',
      'esms',
      { code: 'wrong-type', path: '', expected: 'overrides', received: '"esms"' },
    ],
    [
      'an entry that is none',
      [right, 'og'],
      { code: 'wrong-type', path: '/1', expected: 'overrides', received: '"og"' },
    ],
    [
      'a parameter twice',
      [right, { ...right, value: 16 }],
      { code: 'duplicate', path: '/1/code', expected: 'unique-parameter', received: '"esms"' },
    ],
    [
      'a value of another unit',
      [{ ...right, value: '15' }],
      { code: 'wrong-form', path: '/0/value', received: '"15"' },
    ],
    [
      'no citation',
      [{ code: 'esms', value: 15 }],
      { code: 'missing', path: '/0/citation', expected: 'citation', received: 'undefined' },
    ],
    [
      'a citation without a place in the document',
      [{ ...right, citation: { document: 'instruction' } }],
      { code: 'wrong-form', path: '/0/citation', expected: 'citation', received: '{…}' },
    ],
    [
      'something that is no data',
      [{ ...right, citation: { ...citation, quote: () => '15' } }],
      { path: '/0/citation/quote' },
    ],
  ])('is told: %s', (_, overrides, issue) => {
    expect(issuesOf(overrides)).toMatchObject([issue]);
  });

  it('names the nearest code of the edition, and none where none is near', () => {
    const [near] = issuesOf([{ ...right, code: 'esm' }]);
    expect(near).toMatchObject({
      code: 'unknown-code',
      expected: 'parameter-code',
      received: '"esm"',
      suggestion: 'esms',
    });
    const [far] = issuesOf([{ ...right, code: 'enveloppe.nationale' }]);
    expect(far).not.toHaveProperty('suggestion');
  });

  it('stands in the error, one message a line', () => {
    const wrong = [
      { ...right, value: '15' },
      { code: 'x', value: 1, citation },
    ];
    expect(() => withParameters(edition, wrong)).toThrow(
      expect.objectContaining({
        name: 'InvalidParametersError',
        message: issuesOf(wrong)
          .map(({ message }) => message)
          .join('\n'),
      }),
    );
    expect(issuesOf(wrong)).toHaveLength(2);
  });
});

describe('the shares of the whole grant', () => {
  const share = (code: string, lines: 'all' | readonly string[] = 'all') => ({
    code,
    label: { fr: code, en: code },
    share: code,
    lines,
    trigger: { fr: '', en: '' },
    documents: [],
    conditions: [],
    citations: [],
  });
  const paying = (...milestones: ReturnType<typeof share>[]) =>
    editionWith({
      parameters: ['a', 'b', 'c'].map((code) => parameter(code, 'unknown', 'rate')),
      schedule: { milestones, rounding: 'plus-fort-reste' },
    });
  const supply = (of: ReturnType<typeof paying>, values: Readonly<Record<string, string>>) => {
    const overrides = Object.entries(values).map(([code, value]) => ({ code, value, citation }));
    try {
      withParameters(of, overrides);
    } catch (error) {
      if (error instanceof InvalidParametersError) return error.issues;
      throw error;
    }
    return [];
  };

  it.each<[Readonly<Record<string, string>>, boolean]>([
    [{ a: '0.40', b: '0.60' }, true],
    [{ a: '0.40', b: '0.61' }, false],
    [{ a: '0.40', b: '0.59' }, false],
    // The other one is not known: it may be what is left, or nothing.
    [{ a: '0.40' }, true],
    [{ a: '1' }, true],
  ])('%j: may be supplied: %s', (values, isRight) => {
    const issues = supply(paying(share('a'), share('b')), values);
    expect(issues).toMatchObject(
      isRight
        ? []
        : [{ code: 'contradiction', path: '', expected: 'shares-sum', received: '"a, b"' }],
    );
  });

  it('may be anything where each is a share of some lines only', () => {
    const ofLines = paying(share('a', ['moa']), share('b', ['editeur']));
    expect(supply(ofLines, { a: '1', b: '1' })).toEqual([]);
    expect(supply(ofLines, { a: '0.20', b: '0.20' })).toEqual([]);
  });

  it('do not count what is a share of some lines only', () => {
    const mixed = paying(share('a'), share('b'), share('c', ['moa']));
    expect(supply(mixed, { a: '0.40', b: '0.60', c: '0.50' })).toEqual([]);
  });
});
