import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/render/document/typeset';

describe('French words in print', () => {
  it('have the spaces of French typography', () => {
    expect(typeset('« Quoi ? » : 40 % ; fenêtre n° 2', 'fr')).toBe(
      '«\u202fQuoi\u202f?\u202f»\u00a0: 40\u202f%\u202f; fenêtre n°\u00a02',
    );
  });

  it('gain no space that was not there', () => {
    expect(typeset('https://exemple.fr/?a=1', 'fr')).toBe('https://exemple.fr/?a=1');
  });

  it('have one space where there were two', () => {
    expect(typeset('un  deux   trois  : fin', 'fr')).toBe('un deux trois\u00a0: fin');
  });
});

describe('English words in print', () => {
  it('keep their spaces, one at a time', () => {
    expect(typeset('a : b', 'en')).toBe('a : b');
    expect(typeset('a  b', 'en')).toBe('a b');
  });
});

describe('words of any language', () => {
  it('stand on one line, in one direction', () => {
    expect(typeset('a\nb\u202ec\td', 'fr')).toBe('a b c d');
    expect(typeset('a\nb\u202ec\td', 'en')).toBe('a b c d');
  });
});
