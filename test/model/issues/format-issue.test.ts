import { describe, expect, it } from 'vitest';
import type { PlainDefect } from '../../../src/kernel/plain-data';
import type { InputIssueCode } from '../../../src/model/input-issue';
import { en } from '../../../src/model/issues/en';
import type { Expectation } from '../../../src/model/issues/expectation';
import { makeIssue } from '../../../src/model/issues/finding';
import { formatIssue } from '../../../src/model/issues/format-issue';
import { fr } from '../../../src/model/issues/fr';

const codes = Object.keys(fr.sentences) as InputIssueCode[];
const expectations = Object.keys(fr.expectations) as Expectation[];
const defects = Object.keys(fr.defects) as Exclude<PlainDefect, 'proto-key'>[];
const locales = ['fr', 'en'] as const;

describe('an issue in words', () => {
  it('says in French where it stands, what is expected, what came and what to do', () => {
    const issue = makeIssue({
      code: 'not-a-count',
      path: ['esms', 0, 'nombre'],
      expected: 'count',
      received: '2.5',
    });
    expect(issue.message).toBe(
      'À /esms/0/nombre, il faut un nombre entier de 1 à 1\u202f000\u202f000, et non 2.5. ' +
        'Corrigez ce nombre, ou retirez le champ si vous l’ignorez.',
    );
    expect(formatIssue(issue, { locale: 'fr' })).toBe(issue.message);
  });

  it('says the same in English', () => {
    const issue = {
      code: 'not-a-count',
      path: '/esms/0/nombre',
      expected: 'count',
      received: '2.5',
    } as const;
    expect(formatIssue(issue, { locale: 'en' })).toBe(
      'At /esms/0/nombre, expected a whole number from 1 to 1,000,000, not 2.5. ' +
        'Correct this number, or remove the field if you do not know it.',
    );
  });

  it('lists the allowed values and what was probably meant', () => {
    const issue = {
      code: 'not-in-list',
      path: '/esms/0/champ',
      expected: 'PA | PH | domicile',
      received: '"ph"',
      suggestion: 'PH',
    } as const;
    expect(formatIssue(issue, { locale: 'fr' })).toBe(
      'À /esms/0/champ, il faut une de ces valeurs\u00a0: PA, PH, domicile, et non "ph". ' +
        'Choisissez une valeur de la liste, ou retirez celle-ci si vous l’ignorez. ' +
        'Valeur probable\u00a0: «\u202fPH\u202f».',
    );
    expect(formatIssue(issue, { locale: 'en' })).toContain('PA, PH, domicile, not "ph"');
    expect(formatIssue(issue, { locale: 'en' })).toMatch(/Likely value: "PH"\.$/);
  });

  it('lists the fields that may stand where one is unknown', () => {
    const issue = {
      code: 'unknown-key',
      path: '/amoa/pilote',
      expected: 'marche | pilotage',
      received: '"pilote"',
    } as const;
    expect(formatIssue(issue, { locale: 'fr' })).toBe(
      'À /amoa/pilote, le champ "pilote" est inconnu\u202f; les champs possibles sont\u00a0: ' +
        'marche, pilotage. Corrigez le nom du champ, ou retirez-le.',
    );
    expect(formatIssue(issue, { locale: 'en' })).toContain(
      'the possible fields are: marche, pilotage.',
    );
  });

  it('names the root', () => {
    const issue = { code: 'wrong-type', path: '', expected: 'object', received: '7' } as const;
    expect(formatIssue(issue, { locale: 'fr' })).toMatch(/^À la racine, il faut un objet/);
    expect(formatIssue(issue, { locale: 'en' })).toMatch(/^At the root, /);
  });

  it('takes no word of the prototype for an expectation', () => {
    const issue = {
      code: 'wrong-form',
      path: '/x',
      expected: 'toString',
      received: 'valueOf',
    } as const;
    expect(formatIssue(issue, { locale: 'en' })).toContain(
      'expected one of these values: toString',
    );
  });

  it('keeps a very long path and what steers a screen out of the sentence', () => {
    const path = ['\u001b[31m', 'k'.repeat(10_000)];
    const { message } = makeIssue({
      code: 'unknown-key',
      path,
      expected: 'object',
      received: '"k"',
    });
    expect(message).toContain('À /\\u001b[31m/kkk');
    expect(message.length).toBeLessThan(400);
  });
});

describe('both catalogues', () => {
  it.each(codes)('end the sentence of %s with its remedy', (code) => {
    for (const [locale, catalogue] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const issue = { code, path: '/a', expected: 'text', received: '7' };
      const sentence = formatIssue(issue, { locale });
      expect(sentence.endsWith(` ${catalogue.remedies[code]}`)).toBe(true);
      expect(catalogue.remedies[code]).toMatch(/^\p{Lu}.+\.$/su);
      expect(sentence).toContain(code === 'missing' ? catalogue.expectations.text : '7');
    }
  });

  it.each(expectations)('say %s, each in its words', (expected) => {
    const [french, english] = locales.map((locale) =>
      formatIssue({ code: 'wrong-form', path: '/a', expected, received: '7' }, { locale }),
    );
    expect(french).toContain(fr.expectations[expected]);
    expect(english).toContain(en.expectations[expected]);
    expect(french).not.toBe(english);
  });

  it.each(defects)('say the defect %s', (received) => {
    const [french, english] = locales.map((locale) =>
      formatIssue({ code: 'not-json', path: '/a', expected: 'json', received }, { locale }),
    );
    expect(french).toContain(`et non ${fr.defects[received]}.`);
    expect(english).toContain(`not ${en.defects[received]}.`);
  });

  it('put a no-break space before each French sign of two parts', () => {
    const words = [
      ...Object.values(fr.expectations),
      ...Object.values(fr.remedies),
      fr.suggestion('x'),
      fr.oneOf('x'),
    ];
    for (const phrase of words) {
      expect(phrase).not.toMatch(/[^\u00a0]:|[^\u202f][;?!»]|«[^\u202f]|'/u);
    }
  });
});
