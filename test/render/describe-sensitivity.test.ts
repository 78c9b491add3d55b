import { describe, expect, it } from 'vitest';
import { amorcageTemps1 } from '../../src/editions/amorcage-temps-1/index';
import {
  assess,
  assessSensitivity,
  defineProjet,
  describeSensitivity,
  explain,
  type Sensitivity,
} from '../../src/index';
import { ordinary } from '../cli/fake-io';

const facts = { nombre: 4, region: '04', operation: 'acquisition', champ: 'PA' } as const;

const projet = defineProjet({
  porteur: 'a',
  organismesGestionnaires: [
    { id: 'a', nombreEsms: 4 },
    { id: 'b', nombreEsms: 4 },
  ],
  esms: [
    { organismeGestionnaire: 'a', ...facts },
    { organismeGestionnaire: 'b', ...facts },
  ],
  regroupement: 'convention',
  solution: { servicesSocles: ['mssante', 'dmp'], marcheNational: true },
  evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
});
const sensitivity = assessSensitivity(amorcageTemps1, projet);

describe('what a result depends on', () => {
  it('is told in French, with the result under each reading', () => {
    const text = ordinary(describeSensitivity(sensitivity, { locale: 'fr', format: 'markdown' }));
    // 8 × 25 000, and 8 × 20 000 for the equipment of small OG
    expect(text).toContain('Résultat : éligible, entre 200 000 € et 360 000 €.');
    expect(text).toContain('Le verdict dépend de la lecture des textes.');
    expect(text).toMatch(/`comme-la-corse`\) \\\[lecture retenue\\\] : éligible, entre 200 000 €/);
    expect(text).toMatch(/`comme-la-metropole`\) : non éligible, entre 200 000 € et 360 000 €/);
    expect(text).toContain('change : ');
  });

  it('tells what follows from a missing fact', () => {
    const text = ordinary(describeSensitivity(sensitivity, { locale: 'fr', format: 'text' }));
    expect(text).toContain('le montant en dépend');
    expect(text).toContain('si oui : éligible, 360 000 €');
    expect(text).toContain('si non : éligible, 200 000 €');
  });

  it('is told in English', () => {
    const text = describeSensitivity(sensitivity, { locale: 'en', format: 'text' });
    expect(text).toContain('The verdict depends on how the texts are read.');
    expect(text).toContain('Without effect on this project: ');
  });
});

describe('whether a result holds', () => {
  const line = (status: boolean | null, total: boolean | null, locale: 'fr' | 'en' = 'fr') => {
    const held: Sensitivity = { ...sensitivity, holds: { status, total } };
    const text = describeSensitivity(held, { locale, format: 'markdown' });
    return ordinary(text).split('\n')[4];
  };

  it.each([
    [true, true, 'Le verdict et le montant sont les mêmes sous toutes les lectures des textes.'],
    [
      true,
      false,
      'Le verdict est le même sous toutes les lectures des textes. Le montant dépend de la lecture des textes.',
    ],
    [false, true, 'Le verdict dépend de la lecture des textes. Le montant, lui, n’en dépend pas.'],
    [
      null,
      null,
      'Les lectures sont trop nombreuses pour dire si le verdict en dépend. Les lectures sont trop nombreuses pour dire si le montant en dépend.',
    ],
  ])('is said in one line: %s for the verdict, %s for the amount', (status, total, expected) => {
    expect(line(status, total)).toBe(expected);
  });

  it('is said in English too', () => {
    expect(line(true, true, 'en')).toBe(
      'The verdict and the amount are the same under all readings of the texts.',
    );
  });

  it('is said below the verdict of a report, where it is given', () => {
    const report = assess(amorcageTemps1, projet);
    const options = { locale: 'fr', format: 'markdown' } as const;
    const told = ordinary(explain(report, { ...options, sensitivity }));
    const holding = 'Le verdict dépend de la lecture des textes. Le montant, lui, n’en dépend pas.';
    expect(told).toContain(holding);
    expect(ordinary(explain(report, options))).not.toContain(holding);
  });
});
