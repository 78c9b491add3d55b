import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amorcageTemps2Regional } from '../../src/editions/amorcage-temps-2-regional/index';
import { generalisation2024Regional } from '../../src/editions/generalisation-2024-regional/index';
import { assess, parseProjet, type Report } from '../../src/index';
import { leavesOf, replacedAt, valueAt } from '../support/leaves';
import { readJson } from './bases';
import { isLargeEnoughForTemps1, partOfRegion, payTemps1, payTemps2 } from './oracle/by-hand';
import { checkReport } from './oracle/report';
import { checkWords } from './oracle/words';
import { makeSharedState, readCurrent, tried } from './shared-state';
import { anyTarget } from './target';
import { tryAll } from './try-all';

const parsed = parseProjet(readJson('projets/grappe-des-vallees.json'));
if (!parsed.ok) throw new Error('The demonstration is no project');
const exact = assess(amorcageTemps2Regional, parsed.value);
const bounded = assess(generalisation2024Regional, parsed.value);

/** The places of the amounts that must add up. */
const amounts = (report: Report) =>
  leavesOf(report).filter((steps) => {
    const [part, list, , field] = steps;
    const value = valueAt(report, steps);
    const isSum = part === 'funding' || part === 'schedule';
    const isAmount = ['amount', 'total', 'atLeast', 'atMost'].includes(String(steps.at(-1)));
    const isStep = steps.includes('step') || field === 'citations' || list === 'step';
    return isSum && isAmount && !isStep && typeof value === 'string';
  });

describe('the oracle of a report', () => {
  it.each([exact, bounded])('lets a right one pass: $edition', (report) => {
    expect(() => checkReport(report)).not.toThrow();
  });

  it('has amounts to look at', () => {
    expect(exact.funding.total).not.toBeNull();
    expect(amounts(exact).length).toBeGreaterThan(20);
  });

  it.each(amounts(exact).map((steps) => [`/${steps.join('/')}`, steps] as const))(
    'sees that %s is a cent too much',
    (_, steps) => {
      const cents = BigInt(String(valueAt(exact, steps)).replace('.', '')) + 1n;
      const digits = String(cents).padStart(3, '0');
      const more = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(() => checkReport(replacedAt(exact, steps, more))).toThrow();
    },
  );

  it.each([
    ['an amount is no amount', ['funding', 'total'], '1'],
    ['a field is undefined', ['funding', 'lines', 0, 'quantity'], undefined],
    ['a count is a fraction', ['funding', 'lines', 0, 'financed'], 0.5],
    ['more are paid than ask', ['funding', 'lines', 0, 'financed'], 1_000],
  ] as const)('sees that %s', (_, steps, value) => {
    const wrong = { ...replacedAt(exact, steps, value), extra: value };
    expect(() => checkReport(wrong)).toThrow();
  });
});

// From the texts: 25 000 € an ESMS up to 30 or 49, paid in 40 %, 40 % and 20 %.
describe('what is computed by hand', () => {
  const parts = [
    { region: '84', esms: 20 },
    { region: '11', esms: 20 },
    { region: '84', esms: 10 },
  ];

  it('pays 30 ESMS of 50 in temps 1, and 49 in temps 2', () => {
    const projet = { operation: 'acquisition', parts } as const;
    expect(payTemps1(projet)).toEqual({ total: 750_000, instalments: [300_000, 300_000, 150_000] });
    expect(payTemps2(projet).total).toBe(1_225_000);
    expect(payTemps2({ operation: 'mise-en-conformite', parts }).total).toBe(490_000);
    expect(partOfRegion(projet, '84')).toBe(0.6);
  });

  it.each([
    [3, 15, false, true],
    [3, 14, false, false],
    [2, 15, false, false],
    [2, 8, true, true],
    [2, 7, true, false],
    [1, 8, true, false],
  ])('finds %i OG with %i ESMS, in Corse %s: %s', (og, esms, isCorse, expected) => {
    const others = Array.from({ length: og - 1 }, () => ({ region: '', esms: 1 }));
    const large = [...others, { region: '', esms: esms - og + 1 }];
    expect(isLargeEnoughForTemps1({ operation: 'acquisition', parts: large }, isCorse)).toBe(
      expected,
    );
  });
});

describe('words', () => {
  it.each(['expected: undefined', '(undefined)', '[object Object]'])('may not be %s', (words) => {
    expect(() => checkWords(words)).toThrow();
  });

  it('may tell of what is undefined', () => {
    expect(() => checkWords('une donnée JSON, et non undefined')).not.toThrow();
  });
});

describe('the fuzzer', () => {
  const seen: number[] = [];
  const numbers = anyTarget<number>({
    name: 'numbers',
    turn: 50,
    inputs: fc.nat({ max: 100_000 }),
    tryOn: (input) => {
      seen.push(input);
      if (input > 5_000) throw new Error('too large');
    },
  });
  const run = async (seed: number) => {
    seen.length = 0;
    const state = makeSharedState(1);
    const failure = await tryAll([numbers], { seed, until: Date.now() + 10_000, state });
    return { failure, state, first: seen.slice(0, 10) };
  };

  it('gives the smallest input that fails, and counts those that don’t', async () => {
    const { failure, state } = await run(1);
    expect(failure).toMatchObject({ target: 'numbers', input: 5_001 });
    expect(failure?.error).toContain('too large');
    expect(tried(state)[0]?.count).toBe(seen.filter((input) => input <= 5_000).length);
    expect(JSON.parse(readCurrent(state))).toMatchObject({ target: 'numbers' });
  });

  it('tries the same inputs for the same seed, and others for another', async () => {
    const { first } = await run(1);
    expect((await run(1)).first).toEqual(first);
    expect((await run(2)).first).not.toEqual(first);
  });
});
