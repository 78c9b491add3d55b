import { describe, expect, it } from 'vitest';
import { evaluateBound } from '../../src/mechanisms/bound';
import { createContext } from '../../src/mechanisms/create-context';
import type { GrappeRules } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Esms } from '../../src/model/projet';
import { editionWith, parameter } from '../support/edition';
import { projetOf } from '../support/projet';

const bound = { metropole: 'quinze', corse: 'huit', 'outre-mer': 'huit' } as const;

function evaluate(
  territoire: GrappeRules['territoire'],
  lots: readonly (Partial<Esms> | 'unplaced')[],
  huit: ParameterValue = 8,
) {
  const edition = editionWith({
    parameters: [parameter('quinze', 15), parameter('huit', huit)],
    grappe: { territoire, arsDepot: 'region-majoritaire', tie: 'egalite' },
  });
  const projet = projetOf(lots.map((lot) => (lot === 'unplaced' ? {} : lot)));
  const esms = projet.esms.map(({ region, ...rest }, index) =>
    lots[index] === 'unplaced' ? rest : { ...rest, ...(region ? { region } : {}) },
  );
  const context = createContext(edition, { ...projet, esms: esms as [Esms, ...Esms[]] });
  return evaluateBound(bound, context);
}

function boundOf(...asked: Parameters<typeof evaluate>) {
  const value = evaluate(...asked);
  return value && [value.range.atLeast, value.range.atMost];
}

const metropole = { nombre: 6 };
const corse = { nombre: 4, region: '94' };

describe('the threshold of a project in metropole and in Corse', () => {
  it('is that of the region with the most ESMS', () => {
    expect(boundOf('region-majoritaire', [metropole, corse])).toEqual([15, 15]);
    expect(boundOf('region-majoritaire', [{ nombre: 3 }, corse])).toEqual([8, 8]);
  });

  it('is the lowest or the highest under the other readings', () => {
    expect(boundOf('le-plus-bas', [metropole, corse])).toEqual([8, 8]);
    expect(boundOf('le-plus-haut', [{ nombre: 3 }, corse])).toEqual([15, 15]);
    expect(boundOf('le-plus-bas', [metropole])).toEqual([15, 15]);
    expect(boundOf('le-plus-haut', [corse])).toEqual([8, 8]);
  });

  it('lies between both while a region is missing, unless it can no longer change', () => {
    expect(boundOf('region-majoritaire', ['unplaced'])).toEqual([8, 15]);
    expect(boundOf('region-majoritaire', [metropole, 'unplaced'])).toEqual([15, 15]);
    expect(boundOf('le-plus-bas', [metropole, 'unplaced'])).toEqual([8, 15]);
    expect(boundOf('le-plus-bas', [corse, 'unplaced'])).toEqual([8, 8]);
    expect(boundOf('le-plus-haut', [corse, 'unplaced'])).toEqual([8, 15]);
    expect(boundOf('le-plus-haut', [metropole, 'unplaced'])).toEqual([15, 15]);
    expect(boundOf('le-plus-bas', ['unplaced'])).toEqual([8, 15]);
  });
});

describe('the threshold of such a project, where no text gives that of Corse', () => {
  const both = [metropole, corse];

  it('is at most that of the metropole under the lowest, and at least under the highest', () => {
    expect(boundOf('le-plus-bas', both, 'unknown')).toEqual([0, 15]);
    expect(boundOf('le-plus-haut', both, 'unknown')).toEqual([15, null]);
    expect(boundOf('region-majoritaire', both, 'unknown')).toEqual([15, 15]);
  });

  it('is that of the metropole where nothing lies in Corse', () => {
    expect(boundOf('le-plus-bas', [metropole], 'unknown')).toEqual([15, 15]);
    expect(boundOf('le-plus-haut', [metropole], 'unknown')).toEqual([15, 15]);
  });

  it('is not known where all lie in Corse', () => {
    expect(boundOf('le-plus-bas', [corse], 'unknown')).toEqual([0, null]);
    expect(boundOf('le-plus-haut', [corse], 'unknown')).toEqual([0, null]);
  });

  it('names the parameter that no text gives, beside the regions that are missing', () => {
    const wants = (lots: Parameters<typeof evaluate>[1]) => {
      const { missing, unknown } = evaluate('le-plus-haut', lots, 'unknown') ?? {};
      return { missing, unknown };
    };
    expect(wants([metropole])).toEqual({ missing: [], unknown: [] });
    expect(wants(both)).toEqual({ missing: [], unknown: ['huit'] });
    expect(wants([metropole, 'unplaced'])).toEqual({
      missing: ['/esms/1/region'],
      unknown: ['huit'],
    });
  });

  it('is none where the edition sets none there', () => {
    expect(boundOf('le-plus-haut', [corse], 'none')).toBeNull();
    expect(boundOf('le-plus-haut', both, 'none')).toEqual([15, 15]);
  });
});
