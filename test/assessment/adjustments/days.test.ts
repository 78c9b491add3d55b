import { describe, expect, it } from 'vitest';
import { findAdjustments } from '../../../src/index';
import type { Projet } from '../../../src/model/projet';
import type { Rule } from '../../../src/model/rule';
import { projetOf } from '../../support/projet';
import { callOf, criterion, three, waysOf } from './call';

describe('another day', () => {
  const days = {
    fin: ['2022-12-31', 'date'],
    ouverture: ['2021-02-01', 'date'],
    cloture: ['2021-03-31', 'date'],
  } as const;
  const period = { from: '2021-01-01', to: '2022-12-31', citations: [] };
  const end = (lastDay: 'included' | 'excluded'): Rule => ({
    kind: 'deadline',
    event: 'finProjet',
    by: 'fin',
    lastDay,
  });
  const filing = {
    kind: 'window',
    event: 'depot',
    from: 'ouverture',
    to: 'cloture',
    lastDay: 'included',
    regions: 'all',
  } as const;
  const moved = (rule: Rule, evenements: Projet['evenements'] = {}) =>
    findAdjustments(
      callOf([criterion(rule)], days, { periode: period }),
      projetOf(three, { evenements }),
    ).map(({ changes }) => changes);

  it.each([
    ['included', '2022-12-31'],
    ['excluded', '2022-12-30'],
  ] as const)('is the latest that does: the last day being %s, %s', (lastDay, to) => {
    const from = '2023-02-01';
    expect(moved(end(lastDay), { depot: '2021-03-15', finProjet: from })).toEqual([
      [{ kind: 'reschedule', evenement: 'finProjet', from, to }],
    ]);
  });

  it('does not come before the filing', () => {
    const late = { finProjet: '2023-02-01' };
    expect(moved(end('included'), { ...late, depot: '2022-12-31' })).toMatchObject([
      [{ to: '2022-12-31' }],
    ]);
    expect(moved(end('included'), { ...late, depot: '2023-01-01' })).toEqual([]);
  });

  it('may be any while the filing has none', () => {
    expect(moved(end('included'), { finProjet: '2023-02-01' })).toMatchObject([
      [{ to: '2022-12-31' }],
    ]);
  });

  it('is none later than it was, but for the filing', () => {
    const window = { ...filing, event: 'finProjet' } as const;
    expect(moved(window, { depot: '2021-01-15', finProjet: '2021-01-20' })).toEqual([]);
    expect(moved(window, { depot: '2021-01-15', finProjet: '2021-04-20' })).toMatchObject([
      [{ to: '2021-03-31' }],
    ]);
  });

  it('is chosen once where it was missing: the one that does for all criteria', () => {
    const edition = callOf(
      [
        criterion(end('included')),
        criterion(
          { kind: 'deadline', event: 'finProjet', by: 'cloture', lastDay: 'included' },
          { code: 'autre' },
        ),
      ],
      days,
      { periode: period },
    );
    expect(waysOf(edition, projetOf(three, { evenements: { depot: '2021-02-01' } }))).toEqual([
      ['supply /evenements/finProjet "2021-03-31"'],
    ]);
  });

  it('is the first on which the call is open, and none once it is over', () => {
    expect(moved(filing, { depot: '2021-01-15' })).toEqual([
      [{ kind: 'reschedule', evenement: 'depot', from: '2021-01-15', to: '2021-02-01' }],
    ]);
    expect(moved(filing, { depot: '2021-04-01' })).toEqual([]);
    expect(moved(filing, { depot: '2021-03-31' })).toEqual([[]]);
  });

  it('is supplied where it is missing, with the others that do', () => {
    expect(moved(filing)).toEqual([
      [
        {
          kind: 'supply',
          paths: ['/evenements/depot'],
          value: '2021-02-01',
          alternatives: ['2021-03-30', '2021-03-31'],
        },
      ],
    ]);
  });

  it('is set for each of two events that two criteria ask about', () => {
    const edition = callOf([criterion(filing), criterion(end('included'), { code: 'fin' })], days, {
      periode: period,
    });
    const evenements = { depot: '2021-01-15', finProjet: '2023-02-01' };
    expect(waysOf(edition, projetOf(three, { evenements }))).toEqual([
      ['reschedule depot to 2021-02-01', 'reschedule finProjet to 2022-12-31'],
    ]);
  });
});
