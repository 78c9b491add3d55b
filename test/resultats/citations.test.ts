import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import type { Unit } from '../../src/model/parameter';
import { citationProblems } from '../citations/citation-problems';
import { quotesOf } from '../citations/citations-of';
import { readFingerprints } from '../citations/fingerprints';
import { nextValue } from '../citations/next-value';
import { proves } from '../citations/proves';
import { type Figure, type Laureat, readResultats, resultatsNames } from './resultats';

// The reader of French figures knows no noun for calls: a bare number proves any count.
const unitToRead = ({ unit }: Figure): Unit => (unit === 'appels' ? 'projets' : unit);

describe('the files of published results', () => {
  it('are there', () => {
    expect(resultatsNames).toEqual([
      'agregats-nationaux',
      'agregats-regionaux',
      'appel-national-2021',
      'credits-temps-1',
      'enveloppes',
      'grand-est',
    ]);
  });
});

describe.each(resultatsNames)('the published results of %s', (name) => {
  const resultats = readResultats(name);

  it('are cited from texts where their quotes occur, or described in a note', () => {
    expect(citationProblems(resultats, readFingerprints())).toEqual([]);
  });

  it('name each figure once, with a citation', () => {
    const codes = resultats.figures.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(resultats.figures.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it('describe a document as the editions do', () => {
    const inEditions = new Map(
      editions.flatMap(({ documents }) => documents.map((document) => [document.id, document])),
    );
    const shared = resultats.documents.filter(({ id }) => inEditions.has(id));
    expect(shared).toEqual(shared.map(({ id }) => inEditions.get(id)));
  });
});

const quoted = resultatsNames.flatMap((name) =>
  readResultats(name)
    .figures.filter(({ citations }) => quotesOf(citations).length > 0)
    .map((figure) => [`${name} ${figure.code}`, figure] as const),
);

describe('a published figure', () => {
  it.each(quoted)('%s is the number in its quote, and the next number is not', (_, figure) => {
    const quotes = quotesOf(figure.citations);
    const unit = unitToRead(figure);
    expect(proves(quotes, figure.value, unit)).toBe(true);
    expect(proves(quotes, nextValue(figure.value, unit), unit)).toBe(false);
  });
});

describe('a grant of the national call of 2021', () => {
  const { laureats } = readResultats<{ readonly laureats: readonly Laureat[] }>(
    'appel-national-2021',
  );
  const provenBy = ({ montant, presse }: Laureat) => presse ?? montant;
  // « plus d'un million »: the reader takes « un » for an article.
  const inWords = 'Hôpital du Pays Salonais';

  it.each(
    laureats
      .filter(({ organisme }) => organisme !== inWords)
      .map((laureat) => [laureat.organisme, laureat] as const),
  )('to %s is the amount that the press gives, exactly or rounded', (_, laureat) => {
    const quotes = quotesOf(laureat.citations);
    expect(proves(quotes, provenBy(laureat), 'EUR')).toBe(true);
    expect(proves(quotes, nextValue(provenBy(laureat), 'EUR'), 'EUR')).toBe(false);
  });
});
