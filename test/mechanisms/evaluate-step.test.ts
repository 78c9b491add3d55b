import { describe, expect, it } from 'vitest';
import { evaluateStep } from '../../src/index';
import type { CriterionStatus } from '../../src/model/figures';
import type {
  CombinationStep,
  CriterionStep,
  DateStep,
  EntriesStep,
  Step,
  StepValue,
  VerdictStep,
} from '../../src/model/step';

const exactly = <End>(value: End) => ({ atLeast: value, atMost: value });
const fact = (value: StepValue, more: object = {}): Step => ({
  kind: 'fact',
  code: 'quantite.acquisition',
  value,
  ...more,
});
const count = (value: number) => fact(exactly(value));
const tariff = (value: StepValue): Step => ({
  kind: 'parameter',
  code: 'tarif.acquisition',
  value,
});
const euros = (value: string) => tariff(exactly(value));
/** What an inner step says is wrong on purpose: only the leaves may count. */
const wrong = exactly(999);

type Operation = 'sum' | 'product' | 'minimum' | 'maximum' | 'remainder' | 'prorata' | 'hull';
const operation = (kind: Operation, ...of: Step[]): Step => ({ kind, of, value: wrong });

const rule = (value: CriterionStatus): VerdictStep => ({
  kind: 'rule',
  rule: { kind: 'certification' },
  value,
});
const combination = (
  kind: CombinationStep['kind'],
  statuses: readonly CriterionStatus[],
  more: Partial<CombinationStep> = {},
): CombinationStep => ({ kind, of: statuses.map(rule), value: 'undetermined', ...more });
const entries = (value: CriterionStatus, esms: number): EntriesStep => ({
  kind: 'entries',
  entries: ['/esms/0'],
  esms,
  of: [rule(value)],
  value: 'not-applicable',
});

describe('a number is computed again', () => {
  it.each([
    ['17 ESMS at 25,000 euros', operation('product', count(17), euros('25000.00')), '425000.00'],
    ['a sum of amounts', operation('sum', euros('0.10'), euros('0.20')), '0.30'],
    ['a sum of nothing', operation('sum'), '0.00'],
    ['a share of hours', operation('prorata', euros('10000.00'), count(1), count(3)), '3333.33'],
  ])('from %s', (_, step, expected) => {
    expect(evaluateStep(step)).toEqual(exactly(expected));
  });

  it.each([
    ['the smaller of three', operation('minimum', count(40), count(30), count(35)), 30],
    ['the larger of three', operation('maximum', count(8), count(15), count(9)), 15],
    ['what is left of the cap', operation('remainder', count(30), count(22)), 8],
    ['what is left of less than is taken', operation('remainder', count(22), count(30)), 0],
    ['a number at a place of the report', { kind: 'reference', to: '/x', value: exactly(7) }, 7],
  ] as const)('as %s', (_, step, expected) => {
    expect(evaluateStep(step)).toEqual(exactly(expected));
  });

  it('between the ends of several completions of the file', () => {
    const step = operation('hull', euros('0.00'), euros('50.00'), euros('25.00'));
    expect(evaluateStep(step)).toEqual({ atLeast: '0.00', atMost: '50.00' });
  });

  it('without an upper end where a tariff is unknown', () => {
    const unknown = tariff({ atLeast: '0.00', atMost: null });
    expect(evaluateStep(operation('product', count(2), unknown))).toEqual({
      atLeast: '0.00',
      atMost: null,
    });
  });

  it('by the part that falls to a weight, the cents left to the largest remainders', () => {
    const share = (at: number): Step => ({
      kind: 'allocation',
      of: [euros('600000.00')],
      weights: [count(11), count(6), count(18)],
      at,
      sharing: 'plus-fort-reste',
      value: wrong,
    });
    expect([0, 1, 2].map((at) => evaluateStep(share(at)))).toEqual([
      exactly('188571.43'),
      exactly('102857.14'),
      exactly('308571.43'),
    ]);
  });

  it('by a rate, rounded outwards to the cent, or up to the whole while the rate is unknown', () => {
    const amount = tariff({ atLeast: '0.01', atMost: '0.03' });
    const part = (value: string | null): Step => ({
      kind: 'part',
      of: [amount, { kind: 'rate', code: 'versement', value }],
      value: wrong,
    });
    expect(evaluateStep(part('0.50'))).toEqual({ atLeast: '0.00', atMost: '0.02' });
    expect(evaluateStep(part(null))).toEqual({ atLeast: '0.00', atMost: '0.03' });
  });

  it('from the entries that count: those that wait for a fact in the upper end alone', () => {
    const tally: Step = {
      kind: 'tally',
      of: [
        entries('met', 5),
        entries('to-certify', 3),
        entries('undetermined', 4),
        entries('unmet', 9),
      ],
      value: exactly(0),
    };
    expect(evaluateStep(tally)).toEqual({ atLeast: 8, atMost: 12 });
  });

  it('as one OG where some of its entries count, whatever their number', () => {
    const presence = (...of: EntriesStep[]): Step => ({ kind: 'presence', of, value: exactly(0) });
    expect(evaluateStep(presence(entries('unmet', 4), entries('met', 6)))).toEqual(exactly(1));
    expect(evaluateStep(presence(entries('undetermined', 6)))).toEqual({ atLeast: 0, atMost: 1 });
    expect(evaluateStep(presence(entries('unmet', 6)))).toEqual(exactly(0));
  });

  it('from how the fact itself was read, where the step opens it', () => {
    const opened = (from: Step | VerdictStep) => evaluateStep(fact(wrong, { from }));
    expect(opened({ kind: 'tally', of: [entries('met', 6)], value: wrong })).toEqual(exactly(6));
    expect(opened(rule('met'))).toEqual(exactly(1));
    expect(opened(rule('unmet'))).toEqual(exactly(0));
    expect(opened(rule('not-applicable'))).toEqual(exactly(0));
    expect(opened(rule('undetermined'))).toEqual({ atLeast: 0, atMost: 1 });
  });

  it('as the rate that it is', () => {
    expect(evaluateStep({ kind: 'rate', code: 'versement', value: '0.40' })).toBe('0.40');
  });
});

describe('a day is computed again', () => {
  const event = (value: string | null): DateStep => ({
    kind: 'event',
    event: 'signatureConvention',
    facts: [],
    value,
  });
  const monthsAfter = (
    counted: 'mois-calendaire' | 'trente-jours',
    day: string | null,
    months: Step,
  ): DateStep => ({ kind: 'after', of: [event(day), months], counted, value: '1999-01-01' });
  const latest = (...days: (string | null)[]): DateStep => ({
    kind: 'latest',
    of: days.map(event),
    value: '1999-01-01',
  });

  it('a month after 31 January: by the calendar, or after thirty days', () => {
    expect(evaluateStep(monthsAfter('mois-calendaire', '2022-01-31', count(1)))).toBe('2022-02-28');
    expect(evaluateStep(monthsAfter('trente-jours', '2022-01-31', count(1)))).toBe('2022-03-02');
  });

  it('the latest of several, and none while one is missing', () => {
    expect(evaluateStep(latest('2022-01-01', '2021-12-05'))).toBe('2022-01-01');
    expect(evaluateStep(latest('2022-01-01', null))).toBeNull();
    expect(evaluateStep(latest())).toBeNull();
  });

  it('not at all while the event has no date or no text gives the delay', () => {
    const unknown = fact({ atLeast: 0, atMost: null });
    expect(evaluateStep(monthsAfter('mois-calendaire', null, count(1)))).toBeNull();
    expect(evaluateStep(monthsAfter('mois-calendaire', '2022-01-31', unknown))).toBeNull();
  });
});

describe('a verdict is reached again', () => {
  it.each([
    ['all', ['met', 'unmet'], 'unmet'],
    ['all', ['met', 'to-certify'], 'to-certify'],
    ['all', ['met', 'not-applicable'], 'met'],
    ['any', ['unmet', 'met'], 'met'],
    ['any', ['unmet', 'undetermined'], 'undetermined'],
    ['not', ['met'], 'unmet'],
    ['not', ['undetermined'], 'undetermined'],
    ['when', ['met', 'unmet'], 'unmet'],
    ['when', ['unmet', 'not-applicable'], 'not-applicable'],
    ['when', ['undetermined', 'met', 'met'], 'met'],
    ['when', ['undetermined', 'met', 'unmet'], 'undetermined'],
    ['when', ['undetermined', 'met', 'not-applicable'], 'met'],
    ['because', ['unmet'], 'unmet'],
    ['restated', ['met', 'to-certify'], 'met'],
  ] as const)('where %s of %j stands for %s', (kind, statuses, expected) => {
    expect(evaluateStep(combination(kind, statuses))).toBe(expected);
  });

  it('as open, where a mere option hangs on an open condition', () => {
    const statuses = ['undetermined', 'met', 'not-applicable'] as const;
    expect(evaluateStep(combination('when', statuses, { option: true }))).toBe('undetermined');
  });

  it('by the word of the applicant, where the rule leaves it to that alone', () => {
    const criterion = (status: CriterionStatus, word?: boolean): CriterionStep => ({
      kind: 'criterion',
      code: 'depot.outil-pai',
      of: [rule(status)],
      ...(word === undefined ? {} : { word }),
      value: 'undetermined',
    });
    expect(evaluateStep(criterion('to-certify'))).toBe('to-certify');
    expect(evaluateStep(criterion('to-certify', true))).toBe('met');
    expect(evaluateStep(criterion('to-certify', false))).toBe('unmet');
    expect(evaluateStep(criterion('met', false))).toBe('met');
  });

  it('by the count against the bound: 14, 15 and 16 against 15', () => {
    const threshold = (kind: 'minimum' | 'below', seen: number): VerdictStep => ({
      kind: 'threshold',
      rule: { kind, count: { kind: 'esms' }, bound: 'grappe.minimum-esms' },
      of: [count(seen), count(15)],
      value: 'undetermined',
    });
    const reached = (kind: 'minimum' | 'below') =>
      [14, 15, 16].map((seen) => evaluateStep(threshold(kind, seen)));
    expect(reached('minimum')).toEqual(['unmet', 'met', 'met']);
    expect(reached('below')).toEqual(['met', 'unmet', 'unmet']);
  });

  it('over the entries: every one, or some, and none where there is no entry', () => {
    const over = (kind: 'every' | 'some', ...of: EntriesStep[]): VerdictStep => ({
      kind,
      rule: { kind: 'some-esms' },
      of,
      value: 'undetermined',
    });
    expect(evaluateStep(over('every', entries('met', 3), entries('unmet', 1)))).toBe('unmet');
    expect(evaluateStep(over('some', entries('met', 3), entries('unmet', 1)))).toBe('met');
    expect(evaluateStep(over('every'))).toBe('met');
    expect(evaluateStep(over('some'))).toBe('unmet');
  });

  it('as met for entries of which nothing is asked', () => {
    expect(evaluateStep({ ...entries('unmet', 3), of: [] })).toBe('met');
  });
});
