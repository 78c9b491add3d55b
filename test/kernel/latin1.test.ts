import { describe, expect, it } from 'vitest';
import { latin1 } from '../../src/kernel/latin1';

describe('latin1', () => {
  it('gives each byte the character of its number', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect([...latin1(bytes)].map((character) => character.charCodeAt(0))).toEqual([...bytes]);
  });

  it.each([0, 8191, 8192, 8193, 1_000_000])('loses none of %i bytes', (length) => {
    expect(latin1(new Uint8Array(length).fill(0x61))).toBe('a'.repeat(length));
  });
});
