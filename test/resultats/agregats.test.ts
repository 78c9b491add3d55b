import { describe, expect, it } from 'vitest';
import { amorcageTemps2Regional } from '../../src/editions/amorcage-temps-2-regional/index';
import { centsOf, eurosOf, prorate } from '../../src/kernel/money';
import { type CreditRegional, centsIn, countIn, readResultats, sum } from './resultats';

const regional = readResultats('agregats-regionaux');
const national = readResultats('agregats-nationaux');
const appel2021 = readResultats('appel-national-2021');
const inRegion = (code: string) => countIn(regional, code);
const count = (code: string) => countIn(national, code);
const cents = (code: string) => centsIn(national, code);
/** In tenths of a percent. */
const part = (some: number, all: number) => Math.round((some * 1000) / all);

function parameterOfTemps2(code: string) {
  return amorcageTemps2Regional.parameters.find((parameter) => parameter.code === code)?.value;
}

describe('what some regions counted', () => {
  it('Auvergne-Rhône-Alpes: 20,886.93 euros an ESMS, 9,336,527 left to temps 2', () => {
    const { credits } = readResultats<{ readonly credits: readonly CreditRegional[] }>(
      'credits-temps-1',
    );
    const temps1 = credits.find(({ region }) => region === '84')?.aout ?? '';
    const amount = centsIn(regional, '84.montant');
    expect(eurosOf(prorate(amount, 1, inRegion('84.esms')))).toBe('20886.93');
    expect(eurosOf(amount - centsOf(temps1))).toBe('9336527.00');
  });

  it('Nouvelle-Aquitaine: 41.7 % of the files and 55.7 % of the ESMS retained', () => {
    expect(part(inRegion('75.retenus.projets'), inRegion('75.deposes.projets'))).toBe(417);
    expect(part(inRegion('75.retenus.esms'), inRegion('75.deposes.esms'))).toBe(557);
  });

  it('Bourgogne-Franche-Comté: 31.6 ESMS a project', () => {
    expect(Math.round((inRegion('27.esms') * 10) / inRegion('27.projets'))).toBe(316);
  });
});

describe('temps 1 in the whole country', () => {
  it('retained 37 + 26 + 8 = 71 of 242 projects, 29.3 %', () => {
    const types = ['mise-en-conformite', 'acquisition', 'mixtes'];
    expect(types.map((type) => count(`temps-1.${type}`))).toEqual([37, 26, 8]);
    expect(sum(types.map((type) => count(`temps-1.${type}`)))).toBe(count('temps-1.retenus'));
    expect(part(count('temps-1.retenus'), count('temps-1.deposes'))).toBe(293);
  });

  it('had more projects than the sixty or so of the call of temps 2, for as many ESMS', () => {
    expect(count('temps-1.retenus')).toBeGreaterThan(count('temps-1.projets.appel'));
    expect(count('temps-1.esms')).toBe(count('temps-1.esms.appel'));
  });

  it('has two counts of its ESMS, 16 apart', () => {
    expect(count('temps-1.esms.autre') - count('temps-1.esms')).toBe(16);
  });
});

describe('the projects of 2021 and 2022', () => {
  it('leave 153 regional projects to temps 2, more than its target', () => {
    const temps2 = count('2021.regionaux') - count('temps-1.retenus');
    expect(temps2).toBe(153);
    expect(parameterOfTemps2('enveloppe.cible-projets')).toEqual({ moreThan: 150 });
    expect(temps2).toBeGreaterThan(150);
  });

  it('are nine national ones in 2021 for the press, ten in the decision of the CNSA', () => {
    expect(countIn(appel2021, 'funnel.finances-2021') - count('2021.nationaux')).toBe(1);
    const all = count('2021.regionaux') + count('2021.nationaux');
    expect([all, all + 1]).toEqual([233, 234]);
    expect(Math.round(all / 10) * 10).toBe(count('amorcage.projets'));
  });

  it('sum to 431, of the more than 430 of April 2023', () => {
    const codes = ['2021.regionaux', '2021.nationaux', '2022.regionaux', '2022.nationaux'];
    expect(sum(codes.map(count))).toBe(431);
    expect(sum(codes.map(count))).toBeGreaterThan(count('cumul-2023-04.projets'));
  });
});

describe('the counts cumulated over the years', () => {
  it.each([
    ['cumul-2023-04.projets', 'cumul-2023-07.projets', 'cible-2025.projets'],
    ['amorcage.esms', 'cumul-2023-04.esms', 'cumul-2023-07.esms', 'cumul-2023.esms'],
    ['cumul-2023.esms', 'cumul-2024.esms', 'cible-2025.esms'],
  ])('grow from %s to %s', (...codes) => {
    const counts = codes.map(count);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  });

  it('grow from 188.4 to about 190 million euros, within the 405 and the 600 of the programme', () => {
    const codes = ['cumul-2023-04.montant', 'cumul-2023-07.montant', 'cible-2025.direct'];
    const amounts = [...codes, 'cible-2025.secteur'].map(cents);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    expect(eurosOf(cents('cible-2025.secteur'))).toBe(parameterOfTemps2('enveloppe.segur'));
  });
});

describe('the national calls', () => {
  it('paid more than 7,850.83 euros a structure in 2024', () => {
    const each = prorate(cents('national-2024.montant'), 1, count('national-2024.esms'));
    expect(eurosOf(each)).toBe('7850.83');
  });

  it('split the 1,019 structures of 2024 without contradiction', () => {
    const others = count('national-2024.ahi') + count('national-2024.ph');
    // More than 260 and more than 70 leave fewer than 689 to home services: nearly 700.
    expect(count('national-2024.esms') - others).toBe(689);
    expect(count('national-2024.domicile')).toBeGreaterThan(689);
  });

  it('leave eight projects of forty to 2023, or seven', () => {
    const known = ['2021.nationaux', '2022.nationaux', 'national-2024.projets'];
    expect(count('national-cumul.projets') - sum(known.map(count))).toBe(8);
  });

  it('leave fewer than 483 of nearly 4,500 structures to 2023', () => {
    const known = [
      countIn(appel2021, 'structures.finances-2021'),
      count('2022.nationaux.esms'),
      count('national-2024.esms'),
    ];
    expect(sum(known)).toBe(4017);
    expect(count('national-cumul.esms') - sum(known)).toBe(483);
  });
});
