import { describe, expect, it } from 'vitest';
import { findRegion, findRegionOfDepartement, regions } from '../../src/referentiels/regions';

describe('the regions', () => {
  it('are the eighteen that have an ARS, five of them overseas and one Corse', () => {
    expect(regions.map(({ code }) => code)).toEqual([
      ...['01', '02', '03', '04', '06'],
      ...['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'],
    ]);
    const codesOf = (territoire: string) =>
      regions.filter((region) => region.territoire === territoire).map(({ code }) => code);
    expect(codesOf('outre-mer')).toEqual(['01', '02', '03', '04', '06']);
    expect(codesOf('corse')).toEqual(['94']);
    expect(codesOf('metropole')).toHaveLength(12);
  });

  it('share the 101 départements without holding one twice', () => {
    const departements = regions.flatMap((region) => region.departements);
    expect(departements).toHaveLength(101);
    expect(new Set(departements).size).toBe(101);
    const metropole = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
    const expected = [...metropole.filter((code) => code !== '20'), '2A', '2B'];
    expect(departements).toEqual(expect.arrayContaining(expected));
    expect(departements).toEqual(expect.arrayContaining(['971', '972', '973', '974', '976']));
  });

  it('are found by code', () => {
    expect(findRegion('84')).toMatchObject({
      nom: 'Auvergne-Rhône-Alpes',
      territoire: 'metropole',
    });
    expect(findRegion('04')).toMatchObject({ nom: 'La Réunion', ars: 'ARS La Réunion' });
    expect(findRegion('4')).toBeUndefined();
    expect(findRegion('05')).toBeUndefined();
  });

  it.each([
    ['01', '84'],
    ['75', '11'],
    ['13', '93'],
    ['29', '53'],
    ['2B', '94'],
    ['974', '04'],
    ['976', '06'],
  ])('are found by département: %s is in %s', (departement, code) => {
    expect(findRegionOfDepartement(departement)?.code).toBe(code);
  });

  it('hold no département 20 nor 975', () => {
    expect(findRegionOfDepartement('20')).toBeUndefined();
    expect(findRegionOfDepartement('975')).toBeUndefined();
  });
});
