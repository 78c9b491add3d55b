import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/mechanisms/create-context';
import type { DueRule, Edition } from '../../src/model/edition';
import type { Chosen } from '../../src/model/interpretation';
import type { Projet } from '../../src/model/projet';
import { evaluateDue } from '../../src/schedule/due-date';
import { editionWith, interpretation, parameter } from '../support/edition';
import { projetOf } from '../support/projet';

const edition: Edition = editionWith({
  parameters: [parameter('un-mois', 1, 'mois'), parameter('inconnu', 'unknown', 'mois')],
  interpretations: [
    interpretation('lecture', 'depot', 'signature'),
    interpretation('mois', 'a', 'b'),
  ],
});

const depot: DueRule = { kind: 'event', event: 'depot' };
const signature: DueRule = { kind: 'event', event: 'signatureConvention' };
const delayed = (from: Chosen<DueRule>, delay = 'un-mois'): DueRule => ({
  kind: 'after',
  delay,
  counted: 'mois-calendaire',
  from,
});

function dueOf(rule: Chosen<DueRule>, evenements?: Projet['evenements']) {
  const projet = projetOf([{}], evenements === undefined ? {} : { evenements });
  const { open, ...due } = evaluateDue(rule, createContext(edition, projet, { detail: true }));
  return { ...due, step: open() };
}

describe('the day of an event', () => {
  it('is the one that the file gives', () => {
    expect(dueOf(depot, { depot: '2021-02-01' })).toEqual({
      date: '2021-02-01',
      missing: [],
      unknown: [],
      step: {
        kind: 'event',
        event: 'depot',
        facts: [{ paths: ['/evenements/depot'], value: '2021-02-01' }],
        value: '2021-02-01',
      },
    });
  });

  it.each([undefined, {}])('is missing from a file whose events are %o', (evenements) => {
    expect(dueOf(depot, evenements)).toEqual({
      date: null,
      missing: ['/evenements/depot'],
      unknown: [],
      step: {
        kind: 'event',
        event: 'depot',
        facts: [{ paths: ['/evenements/depot'], value: null }],
        value: null,
      },
    });
  });
});

describe('the latest of several days', () => {
  const latest: DueRule = { kind: 'latest', of: [depot, signature] };

  it('is the later one, once each is known', () => {
    const days = { depot: '2021-02-01', signatureConvention: '2021-01-15' };
    expect(dueOf(latest, days)).toMatchObject({
      date: '2021-02-01',
      missing: [],
      unknown: [],
      step: {
        kind: 'latest',
        of: [
          { kind: 'event', event: 'depot', value: '2021-02-01' },
          { kind: 'event', event: 'signatureConvention', value: '2021-01-15' },
        ],
        value: '2021-02-01',
      },
    });
  });

  it('waits for all that one of them waits for', () => {
    const rule: DueRule = { kind: 'latest', of: [depot, signature, delayed(depot, 'inconnu')] };
    expect(dueOf(rule, { depot: '2021-02-01' })).toMatchObject({
      date: null,
      missing: ['/evenements/signatureConvention'],
      unknown: ['inconnu'],
      step: { value: null },
    });
  });
});

describe('a day some months after another', () => {
  it('is reached from that day and the delay', () => {
    expect(dueOf(delayed(depot), { depot: '2021-01-31' })).toEqual({
      date: '2021-02-28',
      missing: [],
      unknown: [],
      step: {
        kind: 'after',
        of: [
          {
            kind: 'event',
            event: 'depot',
            facts: [{ paths: ['/evenements/depot'], value: '2021-01-31' }],
            value: '2021-01-31',
          },
          { kind: 'parameter', code: 'un-mois', value: { atLeast: 1, atMost: 1 } },
        ],
        counted: 'mois-calendaire',
        value: '2021-02-28',
      },
    });
  });

  it('is open while the day or the delay is, for want of each', () => {
    expect(dueOf(delayed(depot))).toMatchObject({
      date: null,
      missing: ['/evenements/depot'],
      unknown: [],
    });
    const open = dueOf(delayed(delayed(depot, 'inconnu'), 'inconnu'), { depot: '2021-01-31' });
    expect(open).toMatchObject({ date: null, missing: [], unknown: ['inconnu', 'inconnu'] });
    expect(open.step).toMatchObject({
      of: [{ value: null }, { code: 'inconnu', value: { atLeast: 0, atMost: null } }],
      value: null,
    });
  });

  it('names the reading by which its months are counted', () => {
    const counted = {
      interpretation: 'mois',
      choices: { a: 'trente-jours', b: 'mois-calendaire' },
    } as const;
    const { date, step } = dueOf(
      { kind: 'after', delay: 'un-mois', counted, from: depot },
      { depot: '2021-01-31' },
    );
    // 28 days of February bring 31 January to 28 February, two more to 2 March.
    expect(date).toBe('2021-03-02');
    expect(step).toMatchObject({ counted: 'trente-jours', interpretations: ['mois'] });
  });
});

describe('a day that depends on a reading', () => {
  it('names it before the readings of what it is reached by', () => {
    const rule = {
      interpretation: 'lecture',
      choices: { depot, signature },
    };
    expect(dueOf(rule, { depot: '2021-02-01' })).toMatchObject({
      date: '2021-02-01',
      step: { kind: 'event', event: 'depot', interpretations: ['lecture'] },
    });
    const counted = {
      interpretation: 'mois',
      choices: { a: 'mois-calendaire', b: 'trente-jours' },
    } as const;
    const late: DueRule = { kind: 'after', delay: 'un-mois', counted, from: depot };
    const both = { interpretation: 'lecture', choices: { depot: late, signature } };
    expect(dueOf(both, { depot: '2021-02-01' }).step.interpretations).toEqual(['lecture', 'mois']);
  });
});
