import { describe, expect, it } from 'vitest';
import { franceProjets } from '../../bench/src/cases/france';
import { fullProjet } from '../../bench/src/cases/full-projets';
import { withKey } from '../../bench/src/cases/keys';
import { toyProjets } from '../../bench/src/cases/toy-projets';
import { toyEdition } from '../../bench/src/toy/edition';
import { assess, defineProjet, type ProjetInput, parseProjet } from '../../src/index';

const reports = toyProjets(500, 1).map((input) => assess(toyEdition, defineProjet(input)));
const regions = toyProjets(500, 1).map(({ esms }) => new Set(esms.map(({ region }) => region)));

describe('the random cases', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(toyProjets(20, 1)).toEqual(toyProjets(20, 1));
    expect(toyProjets(20, 1)).not.toEqual(toyProjets(20, 2));
  });

  it('leave nothing undetermined', () => {
    expect(reports.filter(({ status }) => status === 'undetermined')).toEqual([]);
    expect(reports.filter(({ funding }) => funding.total === null)).toEqual([]);
  });

  it.each<[string, (report: (typeof reports)[number]) => boolean]>([
    [
      'of 14 ESMS where 15 are asked',
      ({ grappe: { esms } }) => esms.gap === 1 && esms.required === 15,
    ],
    [
      'of 15 ESMS where 15 are asked',
      ({ grappe: { esms } }) => esms.observed === 15 && esms.required === 15,
    ],
    [
      'of 7 ESMS where 8 are asked',
      ({ grappe: { esms } }) => esms.gap === 1 && esms.required === 8,
    ],
    [
      'of 8 ESMS where 8 are asked',
      ({ grappe: { esms } }) => esms.observed === 8 && esms.required === 8,
    ],
    ['that lack an OG', ({ grappe: { og } }) => og.gap === 1],
    ['of Corse', ({ grappe }) => grappe.territoire === 'corse'],
    ['of overseas', ({ grappe }) => grappe.territoire === 'outre-mer'],
    ['above the cap', ({ funding }) => paid(funding) === 30 && asked(funding) > 30],
    ['at the cap', ({ funding }) => asked(funding) === 30],
    ['just under the cap', ({ funding }) => asked(funding) === 29],
  ])('hold some %s', (_, holds) => {
    expect(reports.filter(holds).length).toBeGreaterThan(3);
  });

  it('hold some in two regions', () => {
    expect(regions.filter(({ size }) => size === 2).length).toBeGreaterThan(3);
  });
});

type Funding = (typeof reports)[number]['funding'];

/** ESMS for which a DUI is asked, and those that are paid. */
function asked({ lines: [acquisition, miseEnConformite] }: Funding): number {
  return (acquisition?.quantity ?? 0) + (miseEnConformite?.quantity ?? 0);
}

function paid({ lines: [acquisition, miseEnConformite] }: Funding): number {
  return (acquisition?.financed ?? 0) + (miseEnConformite?.financed ?? 0);
}

describe('a realistic project file', () => {
  it.each([1, 30, 10_000])('of %i ESMS is accepted', (esms) => {
    const projet = fullProjet(esms, 3);
    expect(parseProjet(projet)).toMatchObject({ ok: true });
    expect(projet.esms).toHaveLength(esms);
  });

  it('is another for another index, and gives each ESMS its own number', () => {
    const projets = [fullProjet(30, 0), fullProjet(30, 1)] as const;
    expect(projets[0]).not.toEqual(projets[1]);
    expect(new Set(projets[0].esms.map(({ finess }) => finess)).size).toBe(30);
  });

  it('has fields of every name', () => {
    const names: readonly (keyof ProjetInput)[] = [
      'nom',
      'porteur',
      'organismesGestionnaires',
      'esms',
      'regroupement',
      'porteeNationale',
      'solution',
      'amoa',
      'evenements',
      'pieces',
      'certifications',
    ];
    expect(Object.keys(fullProjet(30, 0)).sort()).toEqual([...names].sort());
  });
});

describe('the projects of a country', () => {
  it('are 1,400 of 36,500 ESMS in all, of many sizes', () => {
    const sizes = franceProjets().map(({ esms }) => esms.length);
    expect(sizes).toHaveLength(1_400);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(36_500);
    expect(Math.min(...sizes)).toBeLessThan(5);
    expect(Math.max(...sizes)).toBeGreaterThan(45);
  });
});

describe('a key', () => {
  // Numbers of the example of the README.
  it.each(['019990019', '739990059', '999000102'])('ends %s', (number) => {
    expect(withKey(number.slice(0, -1))).toBe(number);
  });
});
