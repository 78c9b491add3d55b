import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/render/document/typeset';

describe('French words in print', () => {
  it('keep punctuation with the word before it', () => {
    expect(typeset('Quoi ? Oui ! Ainsi : 40 % ; fin', 'fr')).toBe(
      'Quoi\u202f? Oui\u202f! Ainsi\u202f: 40\u202f%\u202f; fin',
    );
  });

  it('keep quotation marks with what they hold', () => {
    expect(typeset('40\u00a0%', 'fr')).toBe('40\u202f%');
    expect(typeset('« grappe »', 'fr')).toBe('«\u00a0grappe\u00a0»');
    expect(typeset('fenêtre n° 2', 'fr')).toBe('fenêtre n°\u00a02');
  });

  it('gain no space that was not there', () => {
    expect(typeset('https://exemple.fr/?a=1', 'fr')).toBe('https://exemple.fr/?a=1');
  });
});

describe('English words in print', () => {
  it('keep their spaces', () => {
    expect(typeset('a : b', 'en')).toBe('a : b');
  });
});
