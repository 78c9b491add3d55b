import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/kernel/canonical-json';
import { hashOf } from '../../src/kernel/hash';

describe('the hash of JSON data', () => {
  it('is the SHA-256 of its canonical form', () => {
    // SHA-256 of the two characters `{}`, and of the three digits `123`.
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(hashOf(123)).toBe('a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3');
  });

  it('is the one that Node computes, in any writing of the world', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const bytes = Buffer.from(canonicalJson(value), 'utf8');
        expect(hashOf(value)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  it('does not depend on the order of the keys, and does on that of a list', () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });
});
