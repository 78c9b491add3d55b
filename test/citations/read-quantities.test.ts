import { describe, expect, it } from 'vitest';
import type { Quantity } from './quantity';
import { readQuantities } from './read-quantities';

const euros = (value: number, per: 'esms' | 'projet' | null = null): Quantity => ({
  kind: 'amount',
  value: value * 100,
  per,
  qualifier: null,
});
const esms = (value: number): Quantity => ({ kind: 'count', value, of: 'esms', qualifier: null });
const rate = (value: number): Quantity => ({ kind: 'rate', value, qualifier: null });
const day = (value: string): Quantity => ({ kind: 'date', value });

describe('amounts of a French quote', () => {
  it.each<[string, readonly Quantity[]]>([
    ['25 000 € par ESMS', [euros(25_000, 'esms')]],
    ['25\u00a0000\u202f€ par ESMS', [euros(25_000, 'esms')]],
    ['à hauteur de 25k€ par ESMS**', [euros(25_000, 'esms')]],
    ['de 10K€ par ESMS', [euros(10_000, 'esms')]],
    ['20 k€ par ESMS', [euros(20_000, 'esms')]],
    ['100 K€ par projet', [euros(100_000, 'projet')]],
    ['30 M€', [euros(30_000_000)]],
    ["600 millions d'euros", [euros(600_000_000)]],
    ['12,2 millions d’euros', [euros(12_200_000)]],
    ['2,25 M€', [euros(2_250_000)]],
    ['645.000 € de fonds', [euros(645_000)]],
    ['758.710 €', [euros(758_710)]],
  ])('reads « %s »', (quote, expected) => {
    expect(readQuantities(quote)).toEqual(expected);
  });

  it('keeps « plus de », « près de » and « au plus » beside the amount', () => {
    expect(readQuantities("plus de 2,7 millions d'euros")).toEqual([
      { ...euros(2_700_000), qualifier: 'moreThan' },
    ]);
    expect(readQuantities("près de 4,3 millions d'euros")).toEqual([
      { ...euros(4_300_000), qualifier: 'about' },
    ]);
    expect(readQuantities('10 000 € au plus')).toEqual([{ ...euros(10_000), qualifier: 'atMost' }]);
  });

  it('takes no number without € or « euros » for an amount', () => {
    expect(readQuantities('25 000 par ESMS').map(({ kind }) => kind)).toEqual(['count']);
    expect(readQuantities('25k par ESMS')).toEqual([]);
    expect(readQuantities('10 millions de personnes')).toEqual([]);
  });
});

describe('rates of a French quote', () => {
  it.each<[string, readonly Quantity[]]>([
    ['40% au démarrage', [rate(4000)]],
    ['40\u00a0% de l’enveloppe', [rate(4000)]],
    ['12,5 %', [rate(1250)]],
    ['plus de 40% des projets', [{ ...rate(4000), qualifier: 'moreThan' } as Quantity]],
  ])('reads « %s »', (quote, expected) => {
    expect(readQuantities(quote)).toEqual(expected);
  });

  it('takes no number without % for a rate', () => {
    expect(readQuantities('40 au démarrage').map(({ kind }) => kind)).toEqual(['count']);
  });
});

describe('dates of a French quote', () => {
  it.each<[string, readonly Quantity[]]>([
    ['du **12/07/2021 au 15/10/2021**', [day('2021-07-12'), day('2021-10-15')]],
    ['avant le 30\u00a0juin 2021', [day('2021-06-30')]],
    ['avant le 1er septembre 2024', [day('2024-09-01')]],
    ['le 31 février 2021', []],
    ['31/02/2021', []],
  ])('reads « %s »', (quote, expected) => {
    expect(readQuantities(quote)).toEqual(expected);
  });

  it('counts no year', () => {
    expect(readQuantities("d'ici la fin de l'année 2021")).toEqual([]);
    expect(readQuantities('"ESMS numérique" 2020-2022')).toEqual([]);
  });
});

describe('counts of a French quote', () => {
  it.each<[string, readonly Quantity[]]>([
    ['atteignant idéalement quinze structures', [esms(15)]],
    ['quarante-neuf ESMS', [esms(49)]],
    ['dix-sept établissements', [esms(17)]],
    ['environ 1 340 ESMS', [{ ...esms(1340), qualifier: 'about' } as Quantity]],
    ['moins de 15 sites', [{ ...esms(15), qualifier: 'lessThan' } as Quantity]],
    ['au moins de 15 sites', [esms(15)]],
    ['dans la limite de 49 ESMS', [{ ...esms(49), qualifier: 'atMost' } as Quantity]],
    ['de 50 ESMS ou plus', [esms(50)]],
    ['plus de 150 nouveaux projets', [projets(150, 'moreThan')]],
    ['une dizaine de projets', [projets(10, 'about')]],
    ['à travers 3 fenêtres', [{ kind: 'count', value: 3, of: 'fenetres', qualifier: null }]],
    [
      'au moins deux services socles',
      [{ kind: 'count', value: 2, of: 'services', qualifier: null }],
    ],
    ['au moins deux des critères', [{ kind: 'count', value: 2, of: 'criteres', qualifier: null }]],
    ['dans le mois suivant', [{ kind: 'count', value: 1, of: 'mois', qualifier: null }]],
    ['dès la réception', [{ kind: 'count', value: 0, of: 'mois', qualifier: null }]],
  ])('reads « %s »', (quote, expected) => {
    expect(readQuantities(quote)).toEqual(expected);
  });

  it('gives each number its own noun', () => {
    expect(readQuantities('deux OG et huit ESMS minimum pour la Corse')).toEqual([
      { kind: 'count', value: 2, of: 'og', qualifier: null },
      esms(8),
    ]);
    expect(readQuantities('40 à 50 organismes gestionnaires')).toEqual([
      { kind: 'count', value: 40, of: 'og', qualifier: null },
      { kind: 'count', value: 50, of: 'og', qualifier: null },
    ]);
  });

  it('leaves the noun open where none follows', () => {
    expect(readQuantities('idéalement huit dans les territoires ultramarins')).toEqual([
      { kind: 'count', value: 8, of: null, qualifier: null },
    ]);
  });

  it.each([
    'L.312-1 du CASF',
    'L. 312-7',
    'articles L1470-1 à L1470-6',
    'au 3o de l’article',
    '3° de l’article',
    'n°1',
    'Temps 2',
    'cette 2nde phase',
    'une simple convention',
    'cent cinquante ESMS',
    'vingt et un ESMS',
    'quatre-vingts ESMS',
  ])('reads no count in « %s »', (quote) => {
    expect(readQuantities(quote)).toEqual([]);
  });
});

function projets(value: number, qualifier: 'moreThan' | 'about'): Quantity {
  return { kind: 'count', value, of: 'projets', qualifier };
}
