import { describe, expect, it } from 'vitest';
import type { ParameterValue, Unit } from '../../src/model/parameter';
import { nextValue, rewordedValue } from './next-value';
import { holdsNumber, proves } from './proves';

describe('a quote that proves a value', () => {
  it.each<[ParameterValue, Unit, string]>([
    [15, 'esms', 'atteignant idéalement quinze structures'],
    [2, 'og', 'deux OG et huit ESMS minimum pour la Corse'],
    [30, 'esms', 'dans la limite de 30 ESMS par projet'],
    [{ lessThan: 15 }, 'esms', 'qui compteraient moins de 15 sites'],
    [{ moreThan: 150 }, 'projets', 'plus de 150 nouveaux projets'],
    [{ about: 800 }, 'esms', 'pour environ 800 ESMS'],
    [{ atMost: '10000.00' }, 'EUR/esms', '10 000 € par ESMS au plus'],
    ['25000.00', 'EUR/esms', 'un financement forfaitaire à hauteur de 25k€ par ESMS'],
    ['100000.00', 'EUR/projet', '100 K€ par projet'],
    ['30000000.00', 'EUR', 'à hauteur de 30 M€'],
    ['0.40', 'rate', '40% au démarrage du projet'],
    ['2021-06-30', 'date', 'avant le 30 juin 2021'],
    [{ from: '2021-07-12', to: '2021-10-15' }, 'date', 'du 12/07/2021 au 15/10/2021'],
    [0, 'mois', 'dès la réception de la facture'],
  ])(
    'proves %j %s by « %s », and neither the next value nor another wording',
    (value, unit, quote) => {
      const reworded = rewordedValue(value);
      expect(proves([quote], value, unit)).toBe(true);
      expect(proves([quote], nextValue(value, unit), unit)).toBe(false);
      expect(reworded !== null && proves([quote], reworded, unit)).toBe(false);
    },
  );
});

describe('a quote that proves nothing', () => {
  it.each<[ParameterValue, Unit, string, string]>([
    ['0.40', 'rate', '40 au démarrage', 'a rate needs its %'],
    ['40.00', 'EUR', '40 % de l’enveloppe', 'a rate is no amount'],
    ['25000.00', 'EUR/esms', '25 000 par ESMS', 'an amount needs its €'],
    ['25000.00', 'EUR/esms', '25 000 € par projet', 'an ESMS is no project'],
    ['25000.00', 'EUR', '25 000 € par ESMS', 'the amount for one is not the whole'],
    [8, 'og', 'deux OG et huit ESMS', 'eight are the ESMS'],
    [15, 'esms', 'moins de 15 sites', 'less than fifteen is not fifteen'],
    [800, 'esms', 'environ 800 ESMS', 'about 800 is not 800'],
    [150, 'projets', 'plus de 150 projets', 'more than 150 is not 150'],
    [{ lessThan: 15 }, 'esms', '15 ESMS minimum', 'fifteen at least is not less than fifteen'],
    [
      { from: '2021-07-12', to: '2021-10-15' },
      'date',
      'le 12/07/2021',
      'only one end stands there',
    ],
    [2021, 'esms', "d'ici la fin de l'année 2021", 'a year counts nothing'],
    [true, 'oui-non', 'oui', 'a yes is no number'],
  ])('leaves %j %s unproven by « %s »: %s', (value, unit, quote) => {
    expect(proves([quote], value, unit)).toBe(false);
  });

  it('holds no number in none, not funded and unknown', () => {
    const values: readonly ParameterValue[] = ['none', 'not-funded', 'unknown', true];
    expect(values.map(holdsNumber)).toEqual([false, false, false, false]);
    expect(holdsNumber(0)).toBe(true);
  });
});
