import { afterAll, describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import type { Edition } from '../../src/model/edition';
import { readCaseBooks } from '../cases/case';
import { coverageOf } from './coverage';
import { type Fate, tryAll } from './kill';
import { mutantsOf } from './mutants';
import { statusesOf, tableOf } from './report';
import { survivorsOf, uselessExcuses } from './survivors';
import { unexcused, uselessReasons } from './unread';

/** Tests that every mutant of the rules of some editions turns a case red, and prints the table. */
export function proveRules(phase: Edition['phase']): void {
  const fates = new Map<string, readonly Fate[]>();
  const unexpected = new Map<string, readonly string[]>();
  const books = readCaseBooks();
  for (const edition of editions.filter((one) => one.phase === phase)) {
    const book = books.find((one) => one.edition === edition.id);
    if (book === undefined) throw new Error(`No cases of ${edition.id}`);
    describe(edition.id, () => {
      it('has a case that turns red for each change of its rules', () => {
        const found = tryAll(edition, mutantsOf(edition), book);
        fates.set(edition.id, found);
        expect(survivorsOf(edition.id, found)).toEqual([]);
      });

      it('excuses no mutant that a case turns red', () => {
        expect(uselessExcuses(edition.id, fates.get(edition.id) ?? [])).toEqual([]);
      });

      it('has a case for each criterion and each choice', () => {
        const { criteria, choices, statuses } = coverageOf(edition, book);
        unexpected.set(edition.id, statuses);
        expect([...criteria, ...choices]).toEqual([]);
      });

      it('has no binding parameter that no rule reads, but for a reason', () => {
        expect(unexcused(edition)).toEqual([]);
      });
    });
  }
  it('has no reason for a parameter that some rule of every edition reads', () => {
    expect(uselessReasons(editions)).toEqual([]);
  });

  afterAll(() => console.info(`${tableOf(fates)}\n\n${statusesOf(unexpected)}`));
}
