import { describe, expect, it } from 'vitest';
import { champs } from '../../src/model/vocabulary';
import { categories, findCategorie } from '../../src/referentiels/categories';

describe('the FINESS categories', () => {
  it('are 89, in order of code, without one twice', () => {
    const codes = categories.map(({ code }) => code);
    expect(codes).toHaveLength(89);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.every((code) => /^\d{3}$/.test(code))).toBe(true);
  });

  it('are counted by champ and by certainty', () => {
    const count = (test: (categorie: (typeof categories)[number]) => boolean) =>
      categories.filter(test).length;
    const byChamp = champs.map((champ) => [champ, count((one) => one.champ === champ)]);
    expect(Object.fromEntries(byChamp)).toEqual({
      PA: 7,
      PH: 35,
      domicile: 4,
      PDS: 6,
      AHI: 9,
      PE: 16,
      PJM: 4,
    });
    expect(count(({ essms }) => essms === 'check')).toBe(15);
    expect(count(({ essms }) => essms === 'yes')).toBe(66);
  });

  it('outside of the programme are the eight of health care, and no other', () => {
    const no = categories.filter(({ essms }) => essms === 'no').map(({ code }) => code);
    expect(no).toEqual(['101', '106', '109', '127', '292', '355', '362', '365']);
    const sanitaire = categories.filter(({ champ }) => champ === 'sanitaire');
    expect(sanitaire.map(({ code }) => code)).toEqual(no);
  });

  it.each([
    ['500', 'PA', 'yes'],
    ['183', 'PH', 'yes'],
    ['354', 'domicile', 'yes'],
    ['197', 'PDS', 'yes'],
    ['214', 'AHI', 'yes'],
    ['177', 'PE', 'yes'],
    ['340', 'PJM', 'yes'],
    ['247', 'PH', 'check'],
    ['355', 'sanitaire', 'no'],
  ])('are found by code: %s is %s, of L.312-1: %s', (code, champ, essms) => {
    expect(findCategorie(code)).toMatchObject({ code, champ, essms });
  });

  it('are not the whole nomenclature', () => {
    expect(findCategorie('999')).toBeUndefined();
  });
});
