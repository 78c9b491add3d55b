import { describe, expect, it } from 'vitest';
import { assess, computeFunding } from '../../src/index';
import type { FundingLineRule } from '../../src/model/edition';
import type { Operation } from '../../src/model/vocabulary';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

function line(
  code: string,
  operation: Operation,
  rest: Partial<FundingLineRule> = {},
): FundingLineRule {
  return {
    code,
    label: text(code),
    quantity: { unit: 'esms', test: { kind: 'operation', in: [operation] } },
    unitAmount: `tarif.${code}`,
    ...rest,
  };
}

// Three ESMS at the first rate, acquisitions ranked first; from the fourth on another rate.
const edition = editionWith({
  parameters: [
    parameter('tranche', 3),
    parameter('tarif.acquisition', '100.00', 'EUR/esms'),
    parameter('tarif.conformite', '10.00', 'EUR/esms'),
    parameter('tarif.moa', '20.00', 'EUR/esms'),
    parameter('tarif.editeur', '5.00', 'EUR/esms'),
  ],
  interpretations: [interpretation('editeur', 'dehors', 'dedans')],
  funding: {
    lines: [
      line('acquisition', 'acquisition'),
      line('conformite', 'mise-en-conformite'),
      line('moa', 'acquisition', { beyond: 'acquisition' }),
      line('editeur', 'acquisition', {
        beyond: 'acquisition',
        outside: { interpretation: 'editeur', choices: { dehors: true, dedans: false } },
      }),
    ],
    caps: [[{ parameter: 'tranche', lines: ['acquisition', 'conformite'] }]],
    total: [],
    shares: { base: 'inconnue', rounding: 'plus-fort-reste', principles: [] },
  },
});

const assessed = (acquisitions: number, conformites: number, choice = 'dehors') =>
  assess(
    edition,
    projetOf([
      { nombre: acquisitions, operation: 'acquisition' },
      { nombre: conformites, operation: 'mise-en-conformite' },
    ]),
    { interpretations: { editeur: choice } },
  );

describe('a tier by rank', () => {
  it.each([
    [2, 1, ['200.00', '10.00', '0.00', '0.00'], '210.00'],
    [3, 1, ['300.00', '0.00', '0.00', '0.00'], '300.00'],
    [5, 1, ['300.00', '0.00', '40.00', '10.00'], '340.00'],
  ])('pays %i acquisitions and %i mises en conformité', (a, c, amounts, total) => {
    const { funding } = assessed(a, c);
    expect(funding.lines.map(({ amount }) => amount)).toEqual(amounts);
    expect(funding.total).toBe(total);
  });

  it('counts in a further tier the ESMS beyond the first', () => {
    const moa = assessed(5, 1).funding.lines.find(({ code }) => code === 'moa');
    expect(moa).toMatchObject({ quantity: 2, financed: 2, unitAmount: '20.00' });
  });

  it('counts none in a further tier that none can reach, whatever the operations left out', () => {
    const quantityOf = (nombre: number) =>
      computeFunding(edition, projetOf([{ nombre }])).lines.map(({ quantity }) => quantity);
    // Three fit under the cap of the first tier, so that the fourth may go beyond it.
    expect(quantityOf(3)).toEqual([null, null, 0, 0]);
    expect(quantityOf(4)).toEqual([null, null, null, null]);
  });

  it('says of what is paid to another that it is no part of the grant', () => {
    const report = assessed(5, 1);
    const editeur = report.funding.lines.find(({ code }) => code === 'editeur');
    expect(editeur).toMatchObject({ amount: '10.00', outside: true });
    expect(report.notices.map(({ code }) => code)).toContain('ligne.hors-subvention');
    const inside = assessed(5, 1, 'dedans');
    expect(inside.funding.total).toBe('350.00');
    expect(inside.notices.map(({ code }) => code)).not.toContain('ligne.hors-subvention');
    expect(assessed(3, 1).notices.map(({ code }) => code)).not.toContain('ligne.hors-subvention');
  });

  it('calls the cap reached only for ESMS that no further tier pays', () => {
    const capped = assessed(5, 1).notices.filter(
      ({ code }) => code === 'plafond.atteint' || code === 'ligne.non-financee',
    );
    expect(capped.map(({ message }) => message.split(' :')[0])).toEqual(['conformite']);
  });

  it('lists the regions without amounts where no text says how the ARS share', () => {
    expect(assessed(2, 1).funding.shares).toEqual([{ region: '84', esms: 3, amount: null }]);
  });
});
