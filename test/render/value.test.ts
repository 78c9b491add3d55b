import { describe, expect, it } from 'vitest';
import type { ParameterValue, Unit } from '../../src/model/parameter';
import { describeValue } from '../../src/render/value';
import { voiceOf } from '../../src/render/voice';
import { eligible } from './handmade-report';
import { onOneLine } from './plain';

const values: readonly (readonly [ParameterValue, Unit, fr: string, en: string])[] = [
  [15, 'esms', '15 ESMS', '15 ESMS'],
  [1, 'og', '1 organisme gestionnaire', '1 managing organisation'],
  [3, 'og', '3 organismes gestionnaires', '3 managing organisations'],
  [2, 'services', '2 services', '2 services'],
  [2, 'criteres', '2 critères', '2 criteria'],
  [3, 'fenetres', '3 fenêtres', '3 windows'],
  [1, 'mois', '1 mois', '1 month'],
  [{ moreThan: 150 }, 'projets', 'plus de 150 projets', 'more than 150 projects'],
  [{ lessThan: 15 }, 'esms', 'moins de 15 ESMS', 'fewer than 15 ESMS'],
  [{ about: 1340 }, 'esms', 'environ 1 340 ESMS', 'about 1,340 ESMS'],
  [{ atMost: '10000.00' }, 'EUR/esms', 'au plus 10 000 € par ESMS', 'at most €10,000 per ESMS'],
  ['25000.00', 'EUR/esms', '25 000 € par ESMS', '€25,000 per ESMS'],
  ['15000.00', 'EUR/projet', '15 000 € par projet', '€15,000 per project'],
  ['30000000.00', 'EUR', '30 000 000 €', '€30,000,000'],
  ['0.40', 'rate', '40 %', '40%'],
  ['2021-02-01', 'date', '1er février 2021', '1 February 2021'],
  [
    { from: '2022-12-01', to: '2022-12-31' },
    'date',
    'entre le 1er décembre 2022 et le 31 décembre 2022',
    'between 1 December 2022 and 31 December 2022',
  ],
  [{ from: '1.00', to: '2.00' }, 'EUR', 'entre 1 € et 2 €', 'between €1 and €2'],
  [true, 'oui-non', 'oui', 'yes'],
  [false, 'oui-non', 'non', 'no'],
  ['a-choix', 'oui-non', 'a-choix', 'a-choix'],
  ['unknown', 'date', 'inconnu', 'unknown'],
  ['none', 'esms', 'aucun', 'none'],
  ['not-funded', 'EUR/esms', 'non financé', 'not funded'],
];

describe('the value of a parameter', () => {
  it.each(values)('%j in %s is put into words', (value, unit, fr, en) => {
    expect(onOneLine(describeValue(value, unit, voiceOf(eligible, 'fr')))).toBe(fr);
    expect(describeValue(value, unit, voiceOf(eligible, 'en'))).toBe(en);
  });
});
