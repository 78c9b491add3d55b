import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import { citationsOf } from './citations-of';
import { occurrenceOf, readFingerprints } from './fingerprints';
import { withAnotherWord, withoutAWord, withWordsSwapped } from './mutations';

const fingerprints = readFingerprints();

/** The altered quotes of an edition that still pass for quotes of their text. */
function survivors(edition: object, alter: (quote: string) => readonly string[]) {
  return citationsOf(edition).flatMap(({ citation: { document, quote } }) => {
    const text = fingerprints.get(document);
    if (text === undefined || quote === undefined) return [];
    return alter(quote).filter((altered) => occurrenceOf(altered, text) === 'found');
  });
}

describe.each(editions)('a quote of $id', (edition) => {
  it('is not found any more once one of its inner words is dropped', () => {
    expect(survivors(edition, withoutAWord)).toEqual([]);
  });

  it('is not found any more once one of its words is replaced', () => {
    expect(survivors(edition, withAnotherWord)).toEqual([]);
  });

  it('is not found any more once two of its words are swapped', () => {
    expect(survivors(edition, withWordsSwapped)).toEqual([]);
  });

  it('is found as it stands', () => {
    const quoted = citationsOf(edition).filter(({ citation }) => citation.quote !== undefined);
    expect(survivors(edition, (quote) => [quote])).toHaveLength(quoted.length);
  });
});

describe('the ways to alter a quote', () => {
  it('drop each inner word', () => {
    expect(withoutAWord('au moins 15 ESMS')).toEqual(['au 15 ESMS', 'au moins ESMS']);
  });

  it('replace each word, a number by the next one', () => {
    expect(withAnotherWord('au 09 %, autre')).toEqual([
      'autre 09 % , autre',
      'au 10 % , autre',
      'au 09 % , même',
    ]);
  });

  it('swap each pair of neighbours that differ', () => {
    expect(withWordsSwapped('de de 50 (ESMS)')).toEqual(['de 50 de ( ESMS )']);
  });
});
