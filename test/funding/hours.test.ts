import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/index';
import type { Cap, FundingRules } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Esms } from '../../src/model/projet';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

function fundingOf(
  esms: readonly Partial<Esms>[],
  {
    tariff = '100.00',
    caps = [],
    choice = 'par-esms',
  }: {
    tariff?: ParameterValue;
    caps?: readonly Cap[];
    choice?: 'par-esms' | 'par-projet';
  } = {},
) {
  const funding: FundingRules = {
    lines: [
      {
        code: 'acquisition',
        label: text('acquisition'),
        quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
        unitAmount: 'tarif',
      },
      {
        code: 'amoa',
        label: text('amoa'),
        quantity: { unit: 'projet', rule: { kind: 'always' } },
        unitAmount: 'forfait',
      },
    ],
    caps: [caps],
    total: [],
    hours: {
      test: { kind: 'champ', in: ['domicile'] },
      counted: {
        interpretation: 'confort',
        choices: { 'par-esms': 'par-esms', 'par-projet': 'par-projet' },
      },
    },
    shares: { base: 'aucune', rounding: 'plus-fort-reste', principles: [] },
  };
  const edition = editionWith({
    parameters: [
      parameter('tarif', tariff, 'EUR/esms'),
      parameter('forfait', '7.00', 'EUR/projet'),
      parameter('plafond', 1),
    ],
    interpretations: [interpretation('confort', 'par-esms', 'par-projet')],
    funding,
  });
  const lots = esms.map((lot) => ({ operation: 'acquisition' as const, ...lot }));
  return computeFunding(edition, projetOf(lots), { interpretations: { confort: choice } });
}

const service = (essentielles: number, confort: number, nombre = 1): Partial<Esms> => ({
  champ: 'domicile',
  nombre,
  heures: { essentielles, confort },
});
const lineOf = (...args: Parameters<typeof fundingOf>) => fundingOf(...args).lines[0];

describe('a home service with comfort hours', () => {
  it('is paid for its essential hours: 8 000 of 10 000 is 80 %', () => {
    expect(lineOf([service(8000, 2000)])?.amount).toBe('80.00');
    expect(lineOf([service(8000, 0)])?.amount).toBe('100.00');
    expect(lineOf([service(0, 2000)])?.amount).toBe('0.00');
  });

  it('is paid to the cent, half up, each for itself', () => {
    // 100.00 × 1/3 = 33.333…, twice 33.33; 0.01 × 1/2 = 0.005, half up 0.01.
    expect(lineOf([service(1, 2, 2)])?.amount).toBe('66.66');
    expect(lineOf([service(1, 1)], { tariff: '0.01' })?.amount).toBe('0.01');
  });

  it('stands beside other ESMS, which are paid in full', () => {
    expect(lineOf([service(8000, 2000), { champ: 'PA', nombre: 3 }])?.amount).toBe('380.00');
    expect(fundingOf([service(8000, 2000)]).total).toBe('87.00');
  });

  it('may be counted over the project', () => {
    // (1 + 3) of (2 + 4) hours: two thirds of 100.00 for each of the two.
    const services = [service(1, 1), service(3, 1)];
    expect(lineOf(services)?.amount).toBe('125.00');
    expect(lineOf(services, { choice: 'par-projet' })?.amount).toBe('133.34');
  });
});

describe('hours that are missing', () => {
  it.each([
    [{}, ['essentielles', 'confort']],
    [{ essentielles: 8000 }, ['confort']],
    [{ confort: 2000 }, ['essentielles']],
    [{ essentielles: 0, confort: 0 }, ['essentielles', 'confort']],
  ])('%o leave the amount between nothing and the whole', (heures, fields) => {
    const funding = fundingOf([{ champ: 'domicile', heures }]);
    expect(funding.bounds).toEqual({ atLeast: '7.00', atMost: '107.00' });
    expect(funding.missing.map(({ path }) => path)).toEqual(
      fields.map((field) => `/esms/0/heures/${field}`),
    );
  });

  it('leave it so over the project when one service lacks them', () => {
    const services = [service(1, 1), { champ: 'domicile' as const }];
    expect(lineOf(services, { choice: 'par-projet' })?.bounds).toEqual({
      atLeast: '0.00',
      atMost: '200.00',
    });
  });

  it('matter only if the ESMS is a home service', () => {
    expect(lineOf([{ heures: { essentielles: 1, confort: 1 } }])?.bounds).toEqual({
      atLeast: '50.00',
      atMost: '100.00',
    });
    expect(lineOf([{ champ: 'PH' }])?.amount).toBe('100.00');
  });
});

it('lies between the cheapest and the dearest where a cap leaves some out', () => {
  const caps = [{ parameter: 'plafond', lines: ['acquisition'] }];
  const lots = [service(8000, 2000), { champ: 'PA' as const }, service(1, 1)];
  expect(lineOf(lots, { caps })?.bounds).toEqual({ atLeast: '50.00', atMost: '100.00' });
});

it('has no upper end where the tariff has none', () => {
  expect(lineOf([service(8000, 2000)], { tariff: 'unknown' })?.bounds).toEqual({
    atLeast: '0.00',
    atMost: null,
  });
  expect(lineOf([service(8000, 2000)], { tariff: { atMost: '50.00' } })?.bounds).toEqual({
    atLeast: '0.00',
    atMost: '40.00',
  });
});
