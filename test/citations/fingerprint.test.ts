import { describe, expect, it } from 'vitest';
import { fingerprint, groupSize, groupsOf, tokenise } from '../../scripts/fingerprint.mjs';
import { occurrenceOf, readFingerprints } from './fingerprints';

const text = fingerprint('texte', 'Le projet compte au moins quinze ESMS, dont huit en Corse.');

describe('the tokens of a text', () => {
  it('are its words, its numbers and each other sign', () => {
    expect(tokenise('25k€ (« 40 % »), l’ESMS')).toEqual([
      '25k',
      '€',
      '(',
      '«',
      '40',
      '%',
      '»',
      ')',
      ',',
      'l',
      "'",
      'ESMS',
    ]);
  });

  it('are the same whatever the spaces, the apostrophes and the way accents are written', () => {
    const plain = "25 000 € à l'arrivée";
    expect(tokenise('25\u202f000\u00a0€\n  à l’arrivée')).toEqual(tokenise(plain));
    expect(tokenise(plain.normalize('NFD'))).toEqual(tokenise(plain));
  });

  it('leave a footnote mark out of the word that it follows', () => {
    expect(tokenise('du projet¹ de DUI')).toEqual(['du', 'projet', '¹', 'de', 'DUI']);
  });

  it('keep capitals and accents apart', () => {
    expect(groupsOf('les OG de Corse')).not.toEqual(groupsOf('les og de Corse'));
    expect(groupsOf('à 15 ESMS près')).not.toEqual(groupsOf('a 15 ESMS près'));
  });
});

describe('the fingerprint of a text', () => {
  it('has a group for each run of tokens, in order', () => {
    expect(text.tokens).toBe(13);
    expect(text.groups).toHaveLength(13 - groupSize + 1);
    expect(text.groups.slice(2, 4)).toEqual(groupsOf('compte au moins quinze ESMS'));
  });

  it('has none for fewer tokens than a group holds', () => {
    expect(groupsOf('au moins quinze')).toEqual([]);
  });
});

describe('a quote looked for in a fingerprint', () => {
  it.each([
    ['compte au moins quinze ESMS', 'found'],
    ['Le projet compte au moins quinze ESMS, dont huit en Corse.', 'found'],
    ['dont huit en Corse', 'found'],
    ['compte au moins seize ESMS', 'not-found'],
    ['compte au plus quinze ESMS', 'not-found'],
    ['quinze ESMS dont huit en Corse', 'not-found'],
    ['huit en Corse. Le projet compte', 'not-found'],
    ['dont huit en Corse. Le', 'not-found'],
    ['quinze ESMS', 'too-short'],
    ['', 'too-short'],
  ])('« %s » is %s', (quote, occurrence) => {
    expect(occurrenceOf(quote, text)).toBe(occurrence);
  });
});

describe('the fingerprints that the project keeps', () => {
  it.each([...readFingerprints()])('%s is whole', (document, kept) => {
    expect(kept.document).toBe(document);
    expect(kept.groupSize).toBe(groupSize);
    expect(kept.groups).toHaveLength(kept.tokens - groupSize + 1);
    expect(kept.groups.every((group) => /^[0-9a-f]{10}$/.test(group))).toBe(true);
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
