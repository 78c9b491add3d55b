import { describe, expect, it } from 'vitest';
import { evaluateBound } from '../../src/mechanisms/bound';
import { createContext } from '../../src/mechanisms/create-context';
import type { GrappeRules } from '../../src/model/edition';
import type { Esms } from '../../src/model/projet';
import { editionWith, parameter } from '../support/edition';
import { projetOf } from '../support/projet';

const bound = { metropole: 'quinze', corse: 'huit', 'outre-mer': 'huit' } as const;

function boundOf(
  territoire: GrappeRules['territoire'],
  lots: readonly (Partial<Esms> | 'unplaced')[],
) {
  const edition = editionWith({
    parameters: [parameter('quinze', 15), parameter('huit', 8)],
    grappe: { territoire, arsDepot: 'region-majoritaire', tie: 'egalite' },
  });
  const projet = projetOf(lots.map((lot) => (lot === 'unplaced' ? {} : lot)));
  const esms = projet.esms.map(({ region, ...rest }, index) =>
    lots[index] === 'unplaced' ? rest : { ...rest, ...(region ? { region } : {}) },
  );
  const context = createContext(edition, { ...projet, esms: esms as [Esms, ...Esms[]] });
  const value = evaluateBound(bound, context);
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
