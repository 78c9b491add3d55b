import { describe, expect, it } from 'vitest';
import { amorcageTemps1, amorcageTemps2Regional } from '../../src/editions/index';
import { computeFunding } from '../../src/index';
import type { FundingLineRule } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Step } from '../../src/model/step';
import { editionWith, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

const line: FundingLineRule = {
  code: 'acquisition',
  label: text('acquisition'),
  quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
  unitAmount: 'tarif',
};

function fundingAt(tariff: ParameterValue, rest: Partial<FundingLineRule> = {}) {
  const edition = editionWith({
    parameters: [parameter('tarif', tariff, 'EUR/esms'), parameter('plafond', 'unknown')],
    funding: {
      lines: [{ ...line, ...rest }],
      caps: [],
      total: [],
      shares: { base: 'subvention-entiere', rounding: 'plus-fort-reste', principles: [] },
    },
  });
  return computeFunding(edition, projetOf([{ nombre: 3, operation: 'acquisition' }]));
}

describe('a line', () => {
  it('has no upper end where no text gives the tariff, and names it', () => {
    expect(fundingAt('unknown')).toMatchObject({
      status: 'bounded',
      total: null,
      bounds: { atLeast: '0.00', atMost: null },
      unknown: ['tarif'],
      missing: [],
    });
  });

  it('lies between nothing and "at most"', () => {
    expect(fundingAt({ atMost: '10000.00' }).bounds).toEqual({
      atLeast: '0.00',
      atMost: '30000.00',
    });
  });

  it('is nothing where the edition pays nothing', () => {
    expect(fundingAt('not-funded').lines[0]).toMatchObject({
      quantity: 3,
      financed: 0,
      unitAmount: '0.00',
      amount: '0.00',
    });
  });

  it('is nothing where its condition fails, and open while the condition is', () => {
    const claimed = { kind: 'claimed', criterion: 'x' } as const;
    expect(fundingAt('5.00', { condition: claimed }).lines[0]).toMatchObject({
      quantity: 3,
      financed: 0,
      amount: '0.00',
    });
    const open = { kind: 'fact', path: 'amoa.marche' } as const;
    expect(fundingAt('5.00', { condition: open })).toMatchObject({
      bounds: { atLeast: '0.00', atMost: '15.00' },
      missing: [{ path: '/amoa/marche', neededFor: ['acquisition'] }],
    });
  });

  it('is paid once for the project, or lies between nothing and once', () => {
    const quantity = { unit: 'projet', rule: { kind: 'fact', path: 'amoa.marche' } } as const;
    expect(fundingAt('5.00', { quantity }).bounds).toEqual({ atLeast: '0.00', atMost: '5.00' });
    const always = { unit: 'projet', rule: { kind: 'always' } } as const;
    expect(fundingAt('5.00', { quantity: always }).total).toBe('5.00');
  });
});

describe('the steps of a grant', () => {
  it('multiply the ESMS that are paid by the tariff', () => {
    const projet = projetOf([{ nombre: 40, operation: 'acquisition', equipement: false }], {
      amoa: { marche: false, pilotage: false },
    });
    const funding = computeFunding(amorcageTemps1, projet);
    expect(funding.lines[0]?.step).toEqual({
      kind: 'product',
      value: { atLeast: '750000.00', atMost: '750000.00' },
      of: [
        {
          kind: 'minimum',
          value: { atLeast: 30, atMost: 30 },
          of: [
            { kind: 'fact', code: 'quantite.acquisition', value: { atLeast: 40, atMost: 40 } },
            {
              kind: 'parameter',
              code: 'plafond.esms-finances',
              value: { atLeast: 30, atMost: 30 },
            },
          ],
        },
        {
          kind: 'parameter',
          code: 'tarif.acquisition',
          value: { atLeast: '25000.00', atMost: '25000.00' },
        },
      ],
    });
  });

  it('cite the rule that makes the lines one grant', () => {
    const { step } = computeFunding(amorcageTemps2Regional, projetOf([{}]));
    const sums: readonly Step[] = step.kind === 'hull' ? step.of : [step];
    for (const sum of sums) {
      expect(sum).toMatchObject({
        kind: 'sum',
        citations: [{ document: 'amorcage-temps-2-ars-idf' }],
      });
    }
  });
});

describe('the shares of the ARS', () => {
  const lots = [
    { nombre: 10, operation: 'acquisition', region: '27', equipement: false },
    { nombre: 7, operation: 'mise-en-conformite', region: '44', equipement: false },
  ] as const;
  const amoa = { marche: false, pilotage: false };
  const byLine = { interpretations: { 'interpretation.prorata-base': 'par-ligne' } };

  it('follow the ESMS of each region, or those of each line', () => {
    // 10 × 25 000 + 7 × 10 000 = 320 000: 10/17 and 7/17, or 250 000 and 70 000.
    const projet = projetOf(lots, { amoa });
    expect(computeFunding(amorcageTemps1, projet).shares).toEqual([
      { region: '27', esms: 10, amount: '188235.29' },
      { region: '44', esms: 7, amount: '131764.71' },
    ]);
    expect(computeFunding(amorcageTemps1, projet, byLine).shares).toEqual([
      { region: '27', esms: 10, amount: '250000.00' },
      { region: '44', esms: 7, amount: '70000.00' },
    ]);
  });

  it('are unknown while the grant is, or while a region is missing', () => {
    const open = projetOf([...lots, { region: '44' }], { amoa });
    expect(computeFunding(amorcageTemps1, open).shares.map(({ amount }) => amount)).toEqual([
      null,
      null,
    ]);
    const projet = projetOf(lots, { amoa });
    const [first, ...others] = projet.esms;
    const { region: _, ...unplaced } = first;
    const missing = { ...projet, esms: [unplaced, ...others] as const };
    const funding = computeFunding(amorcageTemps1, missing);
    expect(funding.total).toBe('320000.00');
    expect(funding.shares).toEqual([{ region: '44', esms: 7, amount: null }]);
  });
});
