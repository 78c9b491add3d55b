import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/index';
import type { Esms } from '../../src/model/projet';
import { editionPaying, exactly, forOperation, perEsms } from '../support/funding';
import { projetOf } from '../support/projet';

const edition = editionPaying(
  [perEsms('acquisition', forOperation('acquisition'))],
  { acquisition: '100.00' },
  { hours: { test: { kind: 'champ', in: ['domicile'] }, counted: 'par-projet' } },
);

function lineOf(esms: readonly Partial<Esms>[]) {
  return computeFunding(edition, projetOf(esms), { detail: true }).lines[0];
}

const hours = (essentielles: number, confort: number) => ({ heures: { essentielles, confort } });
const service = (essentielles: number, confort: number): Partial<Esms> => ({
  champ: 'domicile',
  ...hours(essentielles, confort),
});
const acquiring = (esms: Partial<Esms>): Partial<Esms> => ({ ...esms, operation: 'acquisition' });

describe('home services whose hours count together', () => {
  it('are named as services, and one alone as itself', () => {
    const [other, first, second] = [{ champ: 'PA' as const }, service(1, 1), service(3, 1)];
    const one = lineOf([other, first].map(acquiring));
    expect(one?.step).toMatchObject({
      value: exactly('150.00'),
      of: [{ of: [{ code: 'esms.0' }, {}] }, { of: [{ code: 'esms.1' }, {}] }],
    });
    const two = lineOf([other, first, second].map(acquiring));
    expect(two?.step).toMatchObject({
      of: [{ of: [{ code: 'esms.0' }, {}] }, { of: [{ code: 'esms.services' }, {}] }],
    });
  });

  it('have between the lowest and the highest share of one of them, while it is open who asks', () => {
    // Alone the first gets 20.00; both would get half of 100.00 each, which lies between.
    const [low, high] = [service(1, 4), service(4, 1)];
    expect(lineOf([acquiring(low), high])?.bounds).toEqual({ atLeast: '20.00', atMost: '160.00' });
    expect(lineOf([high, acquiring(low)])?.bounds).toEqual({ atLeast: '20.00', atMost: '160.00' });
    expect(lineOf([acquiring(low), acquiring(high)])?.amount).toBe('100.00');
  });

  it('have one share whoever asks, where their shares are equal', () => {
    // One of them gets 50.00 and two of them get 100.00: the shares of both show as one.
    const line = lineOf([acquiring(service(1, 1)), service(2, 2)]);
    const paid = (count: number) => ({
      of: [{ of: [{ value: exactly(count) }, { kind: 'prorata', value: exactly('50.00') }] }],
    });
    expect(line?.step).toMatchObject({ kind: 'hull', of: [paid(1), paid(2)] });
  });
});

describe('an ESMS of which it is not known whether it is a home service', () => {
  // If it is one, both get 2 of 6 hours, 33.33 each; if not, 50.00 and 100.00.
  const line = lineOf([service(1, 1), hours(1, 3)].map(acquiring));

  it('may change what the others get, and may be paid in full', () => {
    expect(line?.bounds).toEqual({ atLeast: '50.00', atMost: '150.00' });
  });

  it('stands beside them, not among them', () => {
    const shared = { atLeast: '25.00', atMost: '50.00' };
    const paid = (code: string, value: unknown) => ({
      of: [{ code, value: exactly(1) }, { value }],
    });
    expect(line?.step).toMatchObject({
      kind: 'sum',
      of: [paid('esms.0', shared), paid('esms.1', { atLeast: '25.00', atMost: '100.00' })],
    });
  });
});
