import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  met,
  not,
  notApplicable,
  toCertify,
  undetermined,
  unmet,
  verdictOf,
  wantsOf,
} from '../../src/mechanisms/verdict';

const open = undetermined(['/esms/0/region']);

describe('all of several rules', () => {
  it.each([
    [[], 'met'],
    [[met, met], 'met'],
    [[met, toCertify], 'to-certify'],
    [[met, toCertify, open], 'undetermined'],
    [[met, toCertify, open, unmet], 'unmet'],
    [[met, notApplicable], 'met'],
    [[notApplicable, notApplicable], 'not-applicable'],
  ] as const)('%# takes the lowest status', (verdicts, status) => {
    expect(allOf(verdicts).status).toBe(status);
  });

  it('waits for everything that is open, once', () => {
    const verdict = allOf([met, open, undetermined(['/porteur', '/esms/0/region'], ['depot'])]);
    expect(verdict.missing).toEqual(['/esms/0/region', '/porteur']);
    expect(verdict.unknown).toEqual(['depot']);
  });

  it('waits for nothing once one is unmet', () => {
    expect(allOf([open, unmet])).toEqual(unmet);
  });
});

describe('any of several rules', () => {
  it.each([
    [[unmet, unmet], 'unmet'],
    [[unmet, open], 'undetermined'],
    [[unmet, open, toCertify], 'to-certify'],
    [[unmet, open, toCertify, met], 'met'],
    [[notApplicable, unmet], 'unmet'],
  ] as const)('%# takes the highest status', (verdicts, status) => {
    expect(anyOf(verdicts).status).toBe(status);
  });

  it('shows the measure of the rule and the reason of the alternative', () => {
    const rule = { ...unmet, observed: 1, required: 3, gap: 2 };
    const alternative = {
      ...met,
      observed: 20,
      required: 15,
      gap: 0,
      reason: { fr: 'r', en: 'r' },
    };
    expect(anyOf([rule, alternative])).toEqual({
      ...met,
      observed: 1,
      required: 3,
      gap: 0,
      reason: { fr: 'r', en: 'r' },
    });
  });

  it('keeps the gap of the rule while no alternative is met', () => {
    const rule = { ...unmet, observed: 2, required: 3, gap: 1 };
    expect(anyOf([rule, open]).gap).toBe(1);
    expect(anyOf([rule, unmet])).toEqual(rule);
  });
});

it('turns met and unmet round and leaves the rest open', () => {
  expect(not(met)).toEqual(unmet);
  expect(not(unmet)).toEqual(met);
  expect(not(open)).toEqual(open);
  expect(not(toCertify)).toEqual(toCertify);
});

it('says what an unknown fact waits for', () => {
  expect(verdictOf('true', ['/porteur'])).toEqual(met);
  expect(verdictOf('false', ['/porteur'])).toEqual(unmet);
  expect(verdictOf('unknown', ['/porteur'], ['x'])).toEqual(undetermined(['/porteur'], ['x']));
  expect(wantsOf([open, open])).toEqual({ missing: ['/esms/0/region'], unknown: [] });
});
