import { afterAll, describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import type { Edition } from '../../src/model/edition';
import { readCaseBooks } from '../cases/case';
import { type Fate, tryAll } from './kill';
import { mutantsOf } from './mutants';
import { tableOf } from './report';
import { survivorsOf, uselessExcuses } from './survivors';
import { unexcused } from './unread';

/** Tests that every mutant of the rules of some editions turns a case red, and prints the table. */
export function proveRules(phase: Edition['phase']): void {
  const fates = new Map<string, readonly Fate[]>();
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

      it('has no binding parameter that no rule reads, but for a reason', () => {
        expect(unexcused(edition)).toEqual([]);
      });
    });
  }
  afterAll(() => console.info(tableOf(fates)));
}
