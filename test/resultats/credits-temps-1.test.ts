import { describe, expect, it } from 'vitest';
import { amorcageTemps1 } from '../../src/editions/amorcage-temps-1/index';
import { centsOf, eurosOf } from '../../src/kernel/money';
import { regions } from '../../src/referentiels/regions';
import { type CreditRegional, centsIn, readResultats, sum } from './resultats';

const { credits, inconnus } = readResultats<{
  readonly credits: readonly CreditRegional[];
  readonly inconnus: readonly string[];
}>('credits-temps-1');

describe('the credits of temps 1 by region', () => {
  it('are known for thirteen of the eighteen regions that have an ARS', () => {
    const all = [...credits.map(({ region }) => region), ...inconnus];
    expect(credits).toHaveLength(13);
    expect([...all].sort()).toEqual(regions.map(({ code }) => code).sort());
  });

  it('sum to 19,597,463 euros in May and 19,697,393 in August, for those that are known', () => {
    expect(eurosOf(sum(credits.map(({ mai }) => centsOf(mai))))).toBe('19597463.00');
    expect(eurosOf(sum(credits.map(({ aout }) => centsOf(aout))))).toBe('19697393.00');
  });

  it('leave less than 24 millions to the five others', () => {
    const known = sum(credits.map(({ aout }) => centsOf(aout)));
    expect(known).toBeLessThan(centsIn(readResultats('credits-temps-1'), 'total'));
  });

  it('are in August multiples of 5,000 euros, as sums of flat rates are, but for three', () => {
    const odd = credits.filter(({ aout }) => centsOf(aout) % centsOf('5000.00') !== 0);
    expect(odd.map(({ region }) => region)).toEqual(['84', '27', '94']);
  });

  it('gave Guadeloupe, Corse and Guyane one grappe of 15 acquisitions at first', () => {
    const first = credits.filter(({ mai }) => mai === '375000.00').map(({ region }) => region);
    expect([...first].sort()).toEqual(['01', '03', '94']);
    const [esms, tarif] = ['grappe.minimum-esms.metropole', 'tarif.acquisition'].map(
      (code) => amorcageTemps1.parameters.find((parameter) => parameter.code === code)?.value,
    );
    expect(eurosOf(Number(esms) * centsOf(String(tarif)))).toBe('375000.00');
  });

  it('are not what the ARS Grand Est says that its first call spent', () => {
    const grandEst = credits.find(({ region }) => region === '44');
    expect(grandEst).toEqual({ region: '44', mai: '1953479.00', aout: '1875000.00' });
    const said = eurosOf(centsIn(readResultats('grand-est'), 'regional-1.enveloppe'));
    expect(said).toBe('2250000.00');
  });
});
