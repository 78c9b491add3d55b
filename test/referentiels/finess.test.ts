import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFiness } from '../../src/referentiels/finess';
import { isSiren } from '../../src/referentiels/siren';

function issuesOf(value: string) {
  const parsed = parseFiness(value);
  return parsed.ok ? [] : parsed.issues;
}

describe('a FINESS number', () => {
  // Real numbers of public extracts.
  it.each([
    ['010000024', '01', '84', 'metropole'],
    ['010780054', '01', '84', 'metropole'],
    ['130001225', '13', '93', 'metropole'],
    ['750000481', '75', '11', 'metropole'],
    ['970100400', '971', '01', 'outre-mer'],
    ['970200028', '972', '02', 'outre-mer'],
    ['970300026', '973', '03', 'outre-mer'],
    ['970400016', '974', '04', 'outre-mer'],
    ['980500003', '976', '06', 'outre-mer'],
    ['2A0000014', '2A', '94', 'corse'],
    ['2A0000212', '2A', '94', 'corse'],
    ['2B0000012', '2B', '94', 'corse'],
  ])('%s is read: département %s, region %s, %s', (numero, departement, region, territoire) => {
    expect(parseFiness(numero)).toEqual({
      ok: true,
      value: { numero, departement, region, territoire },
    });
  });

  it.each(['970210126', '970302287', '970405767', '980501506'])(
    '%s, overseas, has a right key',
    (numero) => {
      expect(parseFiness(numero).ok).toBe(true);
    },
  );

  it.each(['010000025', '2A0000015', '2B0000022', '970100401'])('%s has a wrong key', (numero) => {
    expect(issuesOf(numero)).toEqual([
      {
        code: 'wrong-key',
        path: '',
        expected: 'finess-key',
        received: `"${numero}"`,
        message: expect.stringContaining(numero),
      },
    ]);
  });

  it.each(['2C0000014', 'A10000024', '01000002', '0100000240', '', '2a', '01000002４'])(
    '%s has not the form of one',
    (numero) => {
      expect(issuesOf(numero)).toMatchObject([
        { code: 'wrong-form', path: '', expected: 'finess' },
      ]);
      expect(issuesOf(numero)[0]).not.toHaveProperty('suggestion');
    },
  );

  it.each([
    ['01 000 002 4', '010000024'],
    ['2a0000014', '2A0000014'],
    ['970-100-400', '970100400'],
  ])('%s is refused, and %s is suggested', (written, suggestion) => {
    expect(issuesOf(written)).toMatchObject([{ code: 'wrong-form', suggestion }]);
  });

  // The keys are right, so that only the département is wrong. 980600001 by hand, every second
  // digit doubled: 9 + (16 - 9) + 0 + (12 - 9) + 0 + 0 + 0 + 0 + 1 = 20.
  it.each([
    ['980600001', 'Wallis-et-Futuna'],
    ['970500005', 'no territory of the programme'],
    ['970600003', 'a prefix that only looks like Mayotte'],
    ['200000008', 'Corse before its two départements'],
    ['990000002', 'abroad'],
    ['000000000', 'none'],
  ])('%s is refused for its département: %s', (numero) => {
    expect(issuesOf(numero)).toMatchObject([
      { code: 'unknown-code', path: '', expected: 'finess-departement' },
    ]);
  });

  it('with both a wrong département and a wrong key gets both issues', () => {
    expect(issuesOf('980600000').map(({ code }) => code)).toEqual(['unknown-code', 'wrong-key']);
  });

  it('of which one digit is mistyped is always refused', () => {
    const place = fc.integer({ min: 2, max: 8 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const right = '010000024';
        const digit = (Number(right[index]) + shift) % 10;
        const wrong = right.slice(0, index) + String(digit) + right.slice(index + 1);
        expect(issuesOf(wrong).map(({ code }) => code)).toEqual(['wrong-key']);
      }),
    );
  });

  it('is read from any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseFiness(text).ok === 'boolean'));
  });
});

describe('a SIREN number', () => {
  // By hand, every second digit doubled: 7 + 6 + 2 + (16 - 9) + 2 + (18 - 9) + 3 + 4 + 0 = 40.
  it('has nine digits and a right key', () => {
    expect(isSiren('732829320')).toBe(true);
    expect(isSiren('000000000')).toBe(true);
  });

  it.each(['732829321', '372829320', '73282932', '7328293200', '73282932A', ''])(
    'is not %s',
    (text) => {
      expect(isSiren(text)).toBe(false);
    },
  );
});
