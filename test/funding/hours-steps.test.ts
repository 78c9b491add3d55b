import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/index';
import type { Cap } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Esms } from '../../src/model/projet';
import { parameter } from '../support/edition';
import { editionPaying, exactly, forOperation, perEsms } from '../support/funding';
import { projetOf } from '../support/projet';

type Counted = 'par-esms' | 'par-projet';

function lineOf(
  esms: readonly Partial<Esms>[],
  counted: Counted = 'par-esms',
  {
    tariff = '100.00',
    caps = [],
  }: { readonly tariff?: ParameterValue; readonly caps?: readonly Cap[] } = {},
) {
  const edition = editionPaying(
    [perEsms('acquisition', forOperation('acquisition'))],
    { acquisition: tariff },
    { caps: [caps], hours: { test: { kind: 'champ', in: ['domicile'] }, counted } },
    { parameters: [parameter('plafond', 1), parameter('zero', 0)] },
  );
  const lots = esms.map((lot) => ({ operation: 'acquisition' as const, ...lot }));
  const funding = computeFunding(edition, projetOf(lots), { detail: true });
  return { line: funding.lines[0], missing: funding.missing };
}

const service = (essentielles: number, confort: number, nombre = 1): Partial<Esms> => ({
  champ: 'domicile',
  nombre,
  heures: { essentielles, confort },
});
const other = { champ: 'PA' } as const;

describe('which ESMS are paid for their hours', () => {
  it('leaves out the services that do not ask for the line', () => {
    const elsewhere = { champ: 'domicile', operation: 'usages' } as const;
    for (const counted of ['par-esms', 'par-projet'] as const) {
      const { line, missing } = lineOf([service(8000, 2000), elsewhere], counted);
      expect(line?.amount).toBe('80.00');
      expect(missing).toEqual([]);
      expect(line?.step.kind).toBe('sum');
    }
  });

  it('leaves out, over a project, the hours of ESMS that are no home services', () => {
    // (1 + 3) of (2 + 4) hours for two services, 66.67 each; the third ESMS in full.
    const hours = { heures: { essentielles: 0, confort: 600 } };
    const lots = [service(1, 1), service(3, 1), { ...other, ...hours }];
    expect(lineOf(lots, 'par-projet').line?.amount).toBe('233.34');
    const { line, missing } = lineOf([service(1, 1), other], 'par-projet');
    expect(line?.amount).toBe('150.00');
    expect(missing).toEqual([]);
  });

  it.each<[string, Parameters<typeof lineOf>]>([
    ['there is no home service', [[other]]],
    ['the edition pays nothing', [[service(1, 1)], 'par-esms', { tariff: 'not-funded' }]],
    [
      'the cap is zero',
      [[service(1, 1)], 'par-esms', { caps: [{ parameter: 'zero', lines: ['acquisition'] }] }],
    ],
  ])('multiplies the ESMS paid by the tariff where %s', (_, args) => {
    expect(lineOf(...args).line?.step).toMatchObject({
      kind: 'product',
      of: [{}, { kind: 'parameter', code: 'tarif.acquisition' }],
    });
  });
});

describe('the steps of an amount that depends on hours', () => {
  const tariff = { kind: 'parameter', code: 'tarif.acquisition', value: exactly('100.00') };
  const nombre = (at: number, value: number) => ({ paths: [`/esms/${at}/nombre`], value });
  const hours = (at: number, field: string, value: number | null) => ({
    paths: [`/esms/${at}/heures/${field}`],
    value,
  });
  const fact = (code: string, value: unknown, facts: readonly unknown[]) => ({
    kind: 'fact',
    code,
    value,
    facts,
  });

  it('are the essential hours over all hours, and how many ESMS are paid so', () => {
    // 2 × 100.00 × 8 000 / 10 000 + 3 × 100.00.
    const { line } = lineOf([service(8000, 2000, 2), { ...other, nombre: 3 }]);
    expect(line?.step).toEqual({
      kind: 'sum',
      value: exactly('460.00'),
      of: [
        {
          kind: 'product',
          value: exactly('160.00'),
          of: [
            fact('esms.0', exactly(2), [nombre(0, 2)]),
            {
              kind: 'prorata',
              value: exactly('80.00'),
              of: [
                tariff,
                fact('heures.essentielles', exactly(16000), [
                  nombre(0, 2),
                  hours(0, 'essentielles', 8000),
                ]),
                fact('heures.total', exactly(20000), [
                  nombre(0, 2),
                  hours(0, 'essentielles', 8000),
                  hours(0, 'confort', 2000),
                ]),
              ],
            },
          ],
        },
        {
          kind: 'product',
          value: exactly('300.00'),
          of: [fact('esms.1', exactly(3), [nombre(1, 3)]), tariff],
        },
      ],
    });
  });

  it('leave both hours open, over a project, while those of one service are missing', () => {
    const open = { atLeast: 0, atMost: null };
    const { line } = lineOf([service(1, 1), { champ: 'domicile' }], 'par-projet');
    const counts = [nombre(0, 1), nombre(1, 1)];
    const essentielles = [hours(0, 'essentielles', 1), hours(1, 'essentielles', null)];
    const confort = [hours(0, 'confort', 1), hours(1, 'confort', null)];
    const [first, second] = [0, 1].map((at) => [counts[at], essentielles[at], confort[at]]);
    expect(line?.step).toMatchObject({
      of: [
        {
          of: [
            fact('esms.services', exactly(2), [nombre(0, 1), nombre(1, 1)]),
            {
              kind: 'prorata',
              of: [
                tariff,
                fact('heures.essentielles', open, [
                  counts[0],
                  essentielles[0],
                  counts[1],
                  essentielles[1],
                ]),
                fact('heures.total', open, [...(first ?? []), ...(second ?? [])]),
              ],
            },
          ],
        },
      ],
    });
  });

  it('show the cheapest and the dearest that a cap leaves, and no ESMS that it does not pay', () => {
    const caps = [{ parameter: 'plafond', lines: ['acquisition'] }];
    const { line } = lineOf([service(8000, 2000), other, service(1, 1)], 'par-esms', { caps });
    const paying = (code: string, amount: string) => ({
      kind: 'sum',
      value: exactly(amount),
      of: [{ kind: 'product', of: [{ code, value: exactly(1) }, {}] }],
    });
    expect(line?.step).toMatchObject({
      kind: 'hull',
      of: [paying('esms.2', '50.00'), paying('esms.1', '100.00')],
    });
  });
});
