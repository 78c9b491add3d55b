import { describe, expect, it } from 'vitest';
import { amorcage2021National } from '../../src/editions/index';
import { type Candidate, type Envelope, selectProjets } from '../../src/index';
import { type Laureat, readResultats } from '../resultats/resultats';

const { laureats } = readResultats<{ readonly laureats: readonly Laureat[] }>(
  'appel-national-2021',
);

/**
 * The ten grants are those that were published; the seven others, the scores and the credits of 2022
 * and 2023 are made up, within what was published: five projects for more than 6.7 millions, two for
 * more than 2 millions.
 */
const funded: readonly Candidate[] = laureats.map(({ organisme, montant }, index) => ({
  id: `projet-${String(index + 1).padStart(2, '0')}`,
  nom: organisme,
  avis: 'favorable',
  note: String(100 - index),
  montant,
}));
const others: readonly Candidate[] = Array.from({ length: 7 }, (_, index) => ({
  id: `projet-${index + 11}`,
  avis: 'favorable',
  note: String(80 - index),
  // 5 × 1,350,000 = 6,750,000, then 2 × 1,010,000 = 2,020,000
  montant: index < 5 ? '1350000.00' : '1010000.00',
}));
const refused: readonly Candidate[] = Array.from({ length: 4 }, (_, index) => ({
  id: `projet-${index + 18}`,
  avis: 'defavorable',
  note: '99.5',
}));
const files = [...refused, ...others, ...funded];

const credits: readonly Envelope[] = [
  { annee: 2021, montant: '12199648.00' },
  { annee: 2022, montant: '6800000.00' },
  { annee: 2023, montant: '2100000.00' },
];

describe('n21-09 the selection of the national call of 2021', () => {
  const selection = selectProjets(files, credits, { edition: amorcage2021National });

  it('goes from 21 files to 17 favourable opinions, 10 + 5 + 2 on three years of credits', () => {
    expect(selection.candidates).toHaveLength(21);
    expect(selection.candidates.filter(({ rank }) => rank !== null)).toHaveLength(17);
    expect(selection.envelopes.map(({ annee, candidates }) => [annee, candidates.length])).toEqual([
      [2021, 10],
      [2022, 5],
      [2023, 2],
    ]);
    expect(selection.status).toBe('final');
  });

  it('funds the ten highest scores on the credits of 2021, which they spend to the last euro', () => {
    expect(selection.envelopes[0]).toEqual({
      annee: 2021,
      montant: '12199648.00',
      spent: '12199648.00',
      left: '0.00',
      candidates: funded.map(({ id }) => id),
    });
    // 12,199,648 + 6,750,000 + 2,020,000
    expect(selection.total).toBe('20969648.00');
  });

  it('rests on no rule of the library', () => {
    expect(selection.rules.filter(({ decisive }) => decisive)).toEqual([]);
  });

  it('cites the opinion and the ranking of the published result', () => {
    const quotes = selection.principles.flatMap(({ citations }) =>
      citations.map(({ quote }) => quote),
    );
    expect(quotes.join()).toContain('17 projets ont reçu un avis favorable');
    expect(quotes.join()).toContain('Les dix projets ayant obtenu les notes les plus élevées');
  });

  // The first eight make 9,198,436; with the ninth, of 2,763,000, they pass 10 millions, but not
  // with the tenth, of 238,212.
  it.each([
    ['report', 8, '9198436.00'],
    ['saut', 9, '9436648.00'],
  ] as const)(
    'would have funded fewer had the reserved 10 millions been a limit: %s',
    (depassement, count, spent) => {
      const [first] = selectProjets(files, [{ annee: 2021, montant: '10000000.00' }], {
        depassement,
      }).envelopes;
      expect([first?.candidates.length, first?.spent]).toEqual([count, spent]);
    },
  );
});
