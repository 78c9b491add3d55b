import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, showValue } from '../../../src/model/issues/show-value';

describe('a value in a message', () => {
  it.each([
    ['7', '"7"'],
    [7, '7'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ a: 1 }, '{…}'],
    [[], '[…] (0)'],
    [[1, 2], '[…] (2)'],
    ['say "no" \\', '"say \\"no\\" \\\\"'],
    ['line\nbreak', '"line\\u000abreak"'],
    ['\u202egnp.exe', '"\\u202egnp.exe"'],
    ['\u{e0041}', '"\\u{e0041}"'],
    [() => 1, 'function'],
  ])('%j is shown as %s', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  it('is whole at 58 characters, which make 60 with the quotes', () => {
    expect(showValue('a'.repeat(58))).toBe(`"${'a'.repeat(58)}"`);
  });

  it('is cut at 59, and says so', () => {
    expect(showValue('a'.repeat(59))).toBe(`"${'a'.repeat(57)}…"`);
  });

  it('is never cut inside a character', () => {
    expect(showValue('😀'.repeat(100))).toBe(`"${'😀'.repeat(28)}…"`);
  });

  it('takes one line of at most 60 characters, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (value) => {
        expect(showValue(value).length).toBeLessThanOrEqual(60);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(showValue(text)).toMatch(/^"[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]{0,58}"$/u);
        expect(showValue(text).length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('keeps ordinary text as it is', () => {
    expect(printable('/esms/0/médicalisé')).toBe('/esms/0/médicalisé');
  });
});
