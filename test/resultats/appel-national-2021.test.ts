import { describe, expect, it } from 'vitest';
import { amorcage2021National } from '../../src/editions/amorcage-2021-national/index';
import { centsOf, eurosOf, prorate } from '../../src/kernel/money';
import type { ParameterValue } from '../../src/model/parameter';
import { findRegion } from '../../src/referentiels/regions';
import { centsIn, countIn, type Laureat, readResultats, sum } from './resultats';

const resultats = readResultats<{ readonly laureats: readonly Laureat[] }>('appel-national-2021');
const { laureats } = resultats;
const flatRate = centsOf('5000.00');

const projets = (code: string) => countIn(resultats, `funnel.${code}`);
const inRegion = (region: string) => laureats.filter((laureat) => laureat.region === region);
const totalOf = (grants: readonly Laureat[]) => sum(grants.map(({ montant }) => centsOf(montant)));
const roundedTo = (unit: string, cents: number) =>
  Math.round(cents / centsOf(unit)) * centsOf(unit);

function parameter(code: string): ParameterValue | undefined {
  return amorcage2021National.parameters.find((each) => each.code === code)?.value;
}

describe('the ten grants of the national call of 2021', () => {
  it('are ten, each followed by an ARS, seven in all', () => {
    expect(laureats).toHaveLength(projets('finances-2021'));
    expect(laureats.filter(({ region }) => findRegion(region) === undefined)).toEqual([]);
    expect(new Set(laureats.map(({ region }) => region)).size).toBe(7);
  });

  it('sum to 12,199,648 euros, the credits of 2021 that the edition gives', () => {
    expect(eurosOf(totalOf(laureats))).toBe('12199648.00');
    expect(centsIn(resultats, 'total')).toBe(totalOf(laureats));
    expect(parameter('credits.2021')).toBe(eurosOf(totalOf(laureats)));
  });

  it('round to the 12.2 millions of the press', () => {
    expect(roundedTo('100000.00', totalOf(laureats))).toBe(centsIn(resultats, 'total.presse'));
  });

  it('make 5,348,254 euros in Provence-Alpes-Côte d’Azur, 5.3 millions in the press', () => {
    const paca = inRegion('93');
    expect(paca).toHaveLength(countIn(resultats, 'paca.projets'));
    expect(eurosOf(totalOf(paca))).toBe('5348254.00');
    expect(roundedTo('100000.00', totalOf(paca))).toBe(centsIn(resultats, 'paca.presse'));
  });

  it('make 3,407,684 euros in Île-de-France, for the three projects that the press counts', () => {
    expect(inRegion('11')).toHaveLength(countIn(resultats, 'ile-de-france.projets'));
    expect(eurosOf(totalOf(inRegion('11')))).toBe('3407684.00');
  });

  it('would be four in Île-de-France if Partage et Vie were there, as one page has it', () => {
    const elsewhere = laureats.map((laureat) =>
      laureat.organisme === 'Fondation Partage et Vie' ? { ...laureat, region: '11' } : laureat,
    );
    expect(elsewhere.filter(({ region }) => region === '11')).toHaveLength(
      countIn(resultats, 'ile-de-france.projets') + 1,
    );
  });

  it('agree with the press where it rounds them', () => {
    const exact = (name: string) => centsOf(laureatOf(name).montant);
    expect(exact('APF France handicap')).toBeGreaterThan(centsOf('2700000.00'));
    expect(exact('Hôpital du Pays Salonais')).toBeGreaterThan(centsOf('1000000.00'));
    expect(exact('Fédération Addiction')).toBeLessThan(centsOf('4300000.00'));
    expect(roundedTo('100000.00', exact('Fédération Addiction'))).toBe(centsOf('4300000.00'));
  });

  it('were not always a sum of flat rates of 5,000 euros', () => {
    const multiples = laureats.filter(({ montant }) => centsOf(montant) % flatRate === 0);
    expect(multiples.map(({ organisme }) => organisme)).toEqual([
      'Fondation OVE',
      "Caisse nationale de l'assurance maladie",
      'Fédération Addiction',
      'Bien à la Maison',
      'Fondation Partage et Vie',
    ]);
  });

  it('exceed the 10 millions reserved by 2,199,648 euros', () => {
    const reserved = centsOf(String(parameter('enveloppe.nationale')));
    expect(eurosOf(totalOf(laureats) - reserved)).toBe('2199648.00');
  });

  it('make 8,425.17 euros a structure, more than deployment alone would pay', () => {
    const structures = countIn(resultats, 'structures.finances-2021');
    expect(eurosOf(prorate(totalOf(laureats), 1, structures))).toBe('8425.17');
    expect(parameter('tarif.deploiement')).toEqual({ atMost: eurosOf(flatRate) });
    expect(totalOf(laureats)).toBeGreaterThan(structures * flatRate);
  });
});

describe('the selection of 2021', () => {
  it('goes from 21 files to 17 favourable opinions, paid for on three years as 10 + 5 + 2', () => {
    const years = ['finances-2021', 'finances-2022', 'finances-2023'].map(projets);
    expect([projets('deposes'), projets('favorables'), ...years]).toEqual([21, 17, 10, 5, 2]);
    expect(sum(years)).toBe(projets('favorables'));
    expect(projets('deposes')).toBeGreaterThanOrEqual(projets('favorables'));
  });

  it.each([
    ['selection.deposes', 'funnel.deposes'],
    ['selection.avis-favorables', 'funnel.favorables'],
    ['selection.finances-2021', 'funnel.finances-2021'],
    ['selection.finances-2022', 'funnel.finances-2022'],
    ['selection.finances-2023', 'funnel.finances-2023'],
    ['selection.structures-2021', 'structures.finances-2021'],
    ['selection.structures-total', 'structures.total'],
  ])('is in the edition as %s', (code, figure) => {
    expect(parameter(code)).toBe(countIn(resultats, figure));
  });

  it('leaves 849 structures to the seven projects of 2022 and 2023', () => {
    const left =
      countIn(resultats, 'structures.total') - countIn(resultats, 'structures.finances-2021');
    expect(left).toBe(849);
  });

  it('commits more than 20,899,648 euros over three years', () => {
    const later = ['credits-2022', 'credits-2023'];
    expect(later.map((code) => parameter(code.replace('-', '.')))).toEqual(
      later.map((code) => ({ moreThan: eurosOf(centsIn(resultats, `funnel.${code}`)) })),
    );
    const total =
      totalOf(laureats) + sum(later.map((code) => centsIn(resultats, `funnel.${code}`)));
    expect(eurosOf(total)).toBe('20899648.00');
  });

  it('retained a group of 16 bodies, fewer than the 50 ESMS that the call asks for', () => {
    const bodies = countIn(resultats, 'gnchr.organismes');
    const parts = ['gnchr.centres', 'gnchr.equipes-relais'];
    expect(sum(parts.map((code) => countIn(resultats, code)))).toBe(bodies);
    expect(bodies).toBeLessThan(Number(parameter('seuil.national')));
  });
});

function laureatOf(name: string): Laureat {
  const laureat = laureats.find(({ organisme }) => organisme === name);
  if (laureat === undefined) throw new Error(`No laureate ${name}`);
  return laureat;
}
