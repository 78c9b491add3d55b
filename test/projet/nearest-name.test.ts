import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/projet/nearest-name';

describe('the nearest name', () => {
  const names = ['finess', 'nombre', 'region', 'organismeGestionnaire', 'medicalise'];

  it.each([
    ['finess', 'finess'],
    ['FINESS', 'finess'],
    ['fines', 'finess'],
    ['nombres', 'nombre'],
    ['regoin', 'region'],
    ['organisme-gestionnaire', 'organismeGestionnaire'],
    ['médicalisée', 'medicalise'],
  ])('of %s is %s', (text, name) => {
    expect(nearestName(text, names)).toBe(name);
  });

  it('may differ by a third of the letters, and not by more', () => {
    expect(nearestName('abcdxx', ['abcdef'])).toBe('abcdef');
    expect(nearestName('abcxxx', ['abcdef'])).toBeUndefined();
  });

  it('may not differ by a digit', () => {
    expect(nearestName('association-12', ['association-13'])).toBeUndefined();
    expect(nearestName('asociation-13', ['association-13'])).toBe('association-13');
  });

  it('is the earlier one of two that are as near', () => {
    expect(nearestName('abcx', ['abcd', 'abce'])).toBe('abcd');
    expect(nearestName('abce', ['abcd', 'abce'])).toBe('abce');
  });

  it('is none among no names, and for no text', () => {
    expect(nearestName('finess', [])).toBeUndefined();
    expect(nearestName('', names)).toBeUndefined();
  });

  it('is looked for up to 64 characters', () => {
    const name = 'a'.repeat(64);
    expect(nearestName(name, [name])).toBe(name);
    expect(nearestName(`${name}a`, [name])).toBeUndefined();
    expect(nearestName('a', ['a'.repeat(100_000)])).toBeUndefined();
  });
});
