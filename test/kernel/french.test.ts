import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { french, spaceFrench } from '../../src/kernel/french';

describe('the spaces of a French text', () => {
  it.each([
    ['Quoi ? Oui ! Fin ; rien', 'Quoi\u202f? Oui\u202f! Fin\u202f; rien'],
    ['40 %', '40\u202f%'],
    ['Quoi  ? «  Oui  »  : non', 'Quoi\u202f? «\u202fOui\u202f»\u00a0: non'],
    ['Ainsi : tout', 'Ainsi\u00a0: tout'],
    ['« grappe »', '«\u202fgrappe\u202f»'],
    ['« Quoi ? »', '«\u202fQuoi\u202f?\u202f»'],
    ['fenêtre n° 2, N° 3', 'fenêtre n°\u00a02, N°\u00a03'],
    ['selon M. Martin', 'selon M.\u00a0Martin'],
    ['25 €, 10 K€ et 3 M€', '25\u00a0€, 10\u00a0K€ et 3\u00a0M€'],
    ['12 199 648 €', '12\u202f199\u202f648\u00a0€'],
    ['15 000 € ou 1 340 ESMS', '15\u202f000\u00a0€ ou 1\u202f340 ESMS'],
  ])('hold together what belongs together: %s', (text, expected) => {
    expect(spaceFrench(text)).toBe(expected);
  });

  it('are put right where they are no-break already', () => {
    expect(spaceFrench('a\u00a0; b\u202f: «\u00a0c\u00a0» 40\u00a0% 25\u202f€ 1\u00a0000')).toBe(
      'a\u202f; b\u00a0: «\u202fc\u202f» 40\u202f% 25\u00a0€ 1\u202f000',
    );
  });

  it.each([
    'https://exemple.fr/?a=1;b=2',
    'à 12:30',
    'grappe.minimum-esms',
    'en 2021 150 projets',
    'FINESS 010000024',
    '3,141 592',
    'programme. Demain',
    'Quoi? Oui!',
    'le 1er mars',
    'FILM. Suite',
  ])('stay as they are: %s', (text) => {
    expect(spaceFrench(text)).toBe(text);
  });

  it('are right once for all', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'a1 \u00a0\u202f;:!?%«»€n°M.,0'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (words) => {
        expect(spaceFrench(spaceFrench(words))).toBe(spaceFrench(words));
      }),
    );
  });

  it('are all that changes', () => {
    const bare = (words: string) => words.replaceAll(/[ \u00a0\u202f]/g, '');
    const text = fc.string({ unit: fc.constantFrom(...'a1 ;:!?%«»€n°M.,0'), maxLength: 20 });
    fc.assert(
      fc.property(text, (words) => {
        expect(bare(spaceFrench(words))).toBe(bare(words));
      }),
    );
  });
});

describe('a French sentence in code', () => {
  it('keeps what is put into it as it is', () => {
    expect(french`Valeur « ${'a : b ; c'} » ; suite`).toBe(
      'Valeur «\u202fa : b ; c\u202f»\u202f; suite',
    );
    expect(french`${'1 000'}`).toBe('1 000');
  });
});
