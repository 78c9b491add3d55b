import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyReceipt } from '../../../src/assessment/receipts/verify-receipt';
import { withParameters } from '../../../src/assessment/with-parameters';
import { editions } from '../../../src/editions/index';
import { jsonPointer } from '../../../src/kernel/json-pointer';
import type { Edition } from '../../../src/model/edition';
import type { Projet } from '../../../src/model/projet';
import { parseProjet } from '../../../src/projet/parse-projet';
import { arbitraryChoices } from '../../support/arbitrary-options';
import { arbitraryProjet } from '../../support/arbitrary-projet';
import { leavesOf, replacedAt, valueAt } from '../../support/leaves';
import { placesOf, receiptOf } from './receipts';

const named = editions.map((edition) => [edition.id, edition] as const);
const citation = { document: 'un document', locator: 'annexe 1' };

/** An edition with some of its tariffs supplied, or none. */
function arbitrarySupplied(edition: Edition): fc.Arbitrary<Edition> {
  const tariffs = edition.parameters.filter(({ unit }) => unit === 'EUR/esms');
  const amount = fc.integer({ min: 1, max: 50_000 }).map((euros) => `${euros}.00`);
  return fc.tuple(fc.subarray(tariffs.map(({ code }) => code)), amount).map(([codes, value]) =>
    withParameters(
      edition,
      codes.map((code) => ({ code, value, citation })),
    ),
  );
}

/** Another value in the place of a leaf: one character or one more, or the other answer. */
function altered(value: unknown, at: number): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const index = text.length === 0 ? 0 : at % text.length;
  return `${text.slice(0, index)}${text[index] === '0' ? '1' : '0'}${text.slice(index + 1)}`;
}

const at = fc.nat(63);

/** A leaf altered, or left out. */
const change: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  { weight: 3, arbitrary: at.map((place) => (value: unknown) => altered(value, place)) },
  { weight: 1, arbitrary: fc.constant(() => undefined) },
);

describe.each(named)('receipts under %s', (_, edition) => {
  const cases = fc.tuple(arbitrarySupplied(edition), arbitraryProjet, arbitraryChoices(edition));

  it('verify with the edition as it is, whatever the project, the values and the choices', () => {
    fc.assert(
      fc.property(cases, ([supplied, projet, options]) => {
        const receipt = receiptOf(supplied, projet, options);
        const intact = { ok: true, differences: [] };
        expect(verifyReceipt(receipt, edition, projet)).toEqual(intact);
        expect(verifyReceipt(receipt, supplied, projet)).toEqual(intact);
      }),
      { numRuns: 6 },
    );
  });

  it('do not verify once one character or one value of them is altered, and say where', () => {
    fc.assert(
      fc.property(cases, fc.nat(), change, ([supplied, projet, options], pick, make) => {
        const receipt = receiptOf(supplied, projet, options);
        const leaves = leavesOf(receipt);
        const leaf = leaves[pick % leaves.length] ?? [];
        const changed = replacedAt(receipt, leaf, make(valueAt(receipt, leaf)));
        const verification = verifyReceipt(changed, edition, projet);
        const [top, field] = leaf;
        const seal = `receipt /seal/${top === 'seal' ? field : top}`;
        const form = `receipt ${jsonPointer(leaf)}`;
        expect(verification.ok).toBe(false);
        expect(placesOf(verification).some((one) => one === seal || one === form)).toBe(true);
        if (field !== 'parts' || placesOf(verification).includes(form)) return;
        expect(placesOf(verification)).toContain(`${top} ${jsonPointer([String(leaf[2])])}`);
      }),
      { numRuns: 10 },
    );
  });

  it('do not verify with another project, and name the field that is another', () => {
    fc.assert(
      fc.property(
        arbitraryProjet.map((projet): Projet => ({ ...projet, nom: 'Grappe' })),
        fc.nat(),
        change,
        (projet, pick, make) => {
          const leaves = leavesOf(projet);
          const leaf = leaves[pick % leaves.length] ?? [];
          const changed = replacedAt(projet, leaf, make(valueAt(projet, leaf)));
          fc.pre(parseProjet(changed).ok);
          const verification = verifyReceipt(receiptOf(edition, projet), edition, changed);
          expect(verification.ok).toBe(false);
          const input = placesOf(verification).filter((one) => one.startsWith('input'));
          expect(input).toEqual([`input /${leaf[0]}`]);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('do not verify once one character of the edition is altered, and name its section', () => {
    const words = ['fr', 'en', 'quote', 'note', 'locator', 'publisher'];
    const leaves = leavesOf(edition).filter(
      (leaf) =>
        words.includes(String(leaf.at(-1))) ||
        (leaf.at(-1) === 'value' && typeof valueAt(edition, leaf) === 'number'),
    );
    fc.assert(
      fc.property(arbitraryProjet, fc.nat(), at, (projet, pick, place) => {
        const leaf = leaves[pick % leaves.length] ?? [];
        const other = replacedAt(edition, leaf, altered(valueAt(edition, leaf), place));
        const verification = verifyReceipt(receiptOf(edition, projet), other, projet);
        expect(verification.ok).toBe(false);
        const sections = placesOf(verification).filter((one) => one.startsWith('edition'));
        expect(sections).toEqual([`edition /${leaf[0]}`]);
      }),
      { numRuns: 10 },
    );
  });
});
