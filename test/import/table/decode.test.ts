import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/import/table/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a list', () => {
  it('are UTF-8 where they can be', () => {
    expect(decode(utf8('Médicalisé'))).toEqual({ text: 'Médicalisé', encoding: 'utf-8' });
  });

  it('lose the byte order mark', () => {
    expect(decode(utf8('\ufeffOG'))).toEqual({ text: 'OG', encoding: 'utf-8' });
  });

  it('are Windows-1252 where one byte is no UTF-8', () => {
    expect(decode(new Uint8Array([0x4f, 0x47, 0xe9]))).toEqual({
      text: 'OGé',
      encoding: 'windows-1252',
    });
  });

  // The characters that Latin-1 lacks, and those before and after them.
  it.each([
    [0x7f, '\u007f'],
    [0x80, '€'],
    [0x81, '\u0081'],
    [0x85, '…'],
    [0x8c, 'Œ'],
    [0x92, '’'],
    [0x96, '–'],
    [0x9c, 'œ'],
    [0x9f, 'Ÿ'],
    [0xa0, '\u00a0'],
    [0xff, 'ÿ'],
  ])('have at %i the character of Windows-1252', (byte, character) => {
    // 0xE9 alone is no UTF-8.
    expect(decode(new Uint8Array([0xe9, byte])).text).toBe(`é${character}`);
  });

  it('are UTF-16 where its mark says so, as in « Texte Unicode »', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x4f, 0x00, 0x47, 0x00]);
    expect(decode(bytes)).toEqual({ text: 'OG', encoding: 'utf-16le' });
  });
});
