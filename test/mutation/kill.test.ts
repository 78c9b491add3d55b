import { describe, expect, it } from 'vitest';
import type { CaseBook } from '../cases/case';
import { editionWith, parameter, text } from '../support/edition';
import { coverageOf } from './coverage';
import { tryAll } from './kill';
import { mutantsOf } from './mutants';
import { statusesOf, tableOf } from './report';
import { survivorsOf, uselessExcuses } from './survivors';
import { unexcused } from './unread';

const edition = editionWith({
  parameters: [
    parameter('seuil', 15),
    { ...parameter('enveloppe', '100.00', 'EUR'), role: 'informative' },
    parameter('oublie', 3),
  ],
  criteria: [
    {
      code: 'taille',
      label: text('taille'),
      force: 'required',
      rule: { kind: 'minimum', count: { kind: 'esms' }, bound: 'seuil' },
      citations: [],
    },
  ],
});

/** A case with so many ESMS, and what it expects of the size. */
function bookOf(...sizes: readonly (readonly [number, 'met' | 'unmet'])[]): CaseBook {
  return {
    edition: edition.id,
    favorable: { projet: {}, esms: {}, organismeGestionnaire: {} },
    cases: sizes.map(([nombre, status], index) => ({
      case: `x-0${index + 1}`,
      title: 'a size',
      citations: [],
      given: {
        projet: {
          organismesGestionnaires: [{ id: 'a' }],
          esms: [{ nombre, organismeGestionnaire: 'a' }],
        },
      },
      expected: { criteria: { taille: { status } } },
    })),
  };
}

function survivorsUnder(book: CaseBook): readonly string[] {
  return survivorsOf(edition.id, tryAll(edition, mutantsOf(edition), book));
}

describe('the mutants of a threshold', () => {
  it('survive a case that is far from it', () => {
    const survivors = survivorsUnder(bookOf([40, 'met']));
    expect(survivors).toContain('parameter: parameters/seuil/value: 15 → 16');
    expect(survivors).toContain('comparison: criteria/taille/rule: bound: strict');
  });

  it('are killed by cases just below it and at it', () => {
    const survivors = survivorsUnder(bookOf([14, 'unmet'], [15, 'met']));
    expect(survivors.filter((line) => line.includes('seuil') || line.includes('strict'))).toEqual(
      [],
    );
  });

  it('tell which case turned red', () => {
    const fates = tryAll(edition, mutantsOf(edition), bookOf([14, 'unmet'], [15, 'met']));
    const lower = fates.find(({ mutant }) => mutant.change === '15 → 14');
    expect(lower?.killedBy).toBe('x-01');
  });
});

describe('a parameter that no rule reads', () => {
  const fates = tryAll(edition, mutantsOf(edition), bookOf([15, 'met']));

  it('has to be seen on the page where it only informs', () => {
    const ofEnvelope = fates.filter(({ mutant }) => mutant.code === 'enveloppe');
    expect(ofEnvelope.map(({ killedBy }) => killedBy)).toEqual(['page', 'page']);
  });

  it('is named where it binds without a reason', () => {
    expect(unexcused(edition)).toEqual(['oublie']);
    expect(survivorsOf(edition.id, fates)).toContain('parameter: parameters/oublie/value: 3 → 4');
  });
});

describe('the report', () => {
  const fates = tryAll(edition, mutantsOf(edition), bookOf([14, 'unmet'], [15, 'met']));

  it('counts the mutants of each edition, and those that are alive', () => {
    const [head, row] = tableOf(new Map([[edition.id, fates]])).split('\n');
    expect(head?.split(/\s+/).slice(0, 3)).toEqual(['edition', 'mutants', 'cases']);
    expect(row).toContain(String(fates.length));
    expect(row).toContain('4/6');
  });

  it('names an excuse that no survivor needs', () => {
    const excuse = { editions: [edition.id], place: 'x', change: 'y', because: 'z' };
    expect(uselessExcuses(edition.id, fates, [excuse])).toEqual(['x: y']);
    expect(uselessExcuses('another', fates, [excuse])).toEqual([]);
  });

  it('names the criteria and statuses that no case expects', () => {
    const { expected: _, ...silent } = bookOf([15, 'met']).cases[0] ?? { expected: {} };
    const book = {
      ...bookOf(),
      cases: [{ ...bookOf([15, 'met']).cases[0], ...silent, expected: {} }],
    };
    expect(coverageOf(edition, book as CaseBook)).toEqual({
      criteria: ['taille'],
      statuses: ['taille: met'],
      choices: [],
    });
    expect(statusesOf(new Map([['e', ['taille: met']]]))).toContain('taille: met');
  });
});
