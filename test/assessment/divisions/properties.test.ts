import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProjets } from '../../../src/assessment/divisions/merge-projets';
import { splitProjet } from '../../../src/assessment/divisions/split-projet';
import { editions } from '../../../src/editions/index';
import { eurosOf } from '../../../src/kernel/money';
import type { ProjetOutcome } from '../../../src/model/division';
import type { Projet } from '../../../src/model/projet';
import { parseProjet } from '../../../src/projet/parse-projet';
import { arbitraryProjet } from '../../support/arbitrary-projet';
import { countOf } from './grappe';

const edition = fc.constantFrom(...editions);
const runs = { numRuns: 40 };

function countBy(projet: Projet, keyOf: (entry: Projet['esms'][number]) => unknown) {
  const counts = new Map<string, number>();
  for (const entry of projet.esms) {
    const key = JSON.stringify(keyOf(entry) ?? null);
    counts.set(key, (counts.get(key) ?? 0) + (entry.nombre ?? 1));
  }
  return counts;
}

describe('every division of any project', () => {
  it('holds all its ESMS, kind by kind, in parts that a file may hold', () => {
    fc.assert(
      fc.property(edition, arbitraryProjet, (call, projet) => {
        const kind = (entry: Projet['esms'][number]) => ({ ...entry, nombre: 1 });
        const whole = countBy(projet, kind);
        for (const { parts } of splitProjet(call, projet).divisions) {
          expect(parts.length).toBeGreaterThan(1);
          const sum = new Map<string, number>();
          for (const part of parts) {
            expect(parseProjet(part.projet)).toEqual({ ok: true, value: part.projet });
            for (const [key, count] of countBy(part.projet, kind)) {
              sum.set(key, (sum.get(key) ?? 0) + count);
            }
          }
          expect(sum).toEqual(whole);
        }
      }),
      runs,
    );
  });

  it('leaves the project as it was, and is plain JSON', () => {
    fc.assert(
      fc.property(edition, arbitraryProjet, (call, projet) => {
        const before = JSON.stringify(projet);
        const division = splitProjet(call, projet);
        expect(JSON.stringify(projet)).toBe(before);
        expect(JSON.parse(JSON.stringify(division))).toEqual(division);
      }),
      runs,
    );
  });

  it('adds up to the cent: the bounds of the parts are those of the sum', () => {
    fc.assert(
      fc.property(edition, arbitraryProjet, (call, projet) => {
        for (const { parts, yields } of splitProjet(call, projet).divisions) {
          const least = parts.map(({ funding }) => Number(funding.bounds.atLeast) * 100);
          expect(yields.bounds.atLeast).toBe(eurosOf(least.reduce((a, b) => a + b, 0)));
          const isExact = parts.every(({ funding }) => funding.total !== null);
          expect(yields.total !== null).toBe(
            isExact || yields.bounds.atMost === yields.bounds.atLeast,
          );
        }
      }),
      runs,
    );
  });

  it('into even parts keeps the mix of operations, and the number, to one ESMS near', () => {
    fc.assert(
      fc.property(edition, arbitraryProjet, (call, projet) => {
        const even = splitProjet(call, projet).divisions.filter(
          ({ kind }) => kind === 'parts-egales',
        );
        for (const { parts } of even) {
          const keys = [...countBy(projet, ({ operation }) => operation).keys()];
          const perPart = parts.map((part) => countBy(part.projet, ({ operation }) => operation));
          for (const key of keys) spread(perPart.map((counts) => counts.get(key) ?? 0));
          spread(parts.map((part) => countOf(part.projet)));
        }
      }),
      runs,
    );
  });
});

function spread(counts: readonly number[]): void {
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
}

// Without what tells one file from another: the places of its entries.
function answersOf({ unmet, undetermined, lines, projet: _, ...rest }: ProjetOutcome) {
  const codes = [unmet, undetermined].map((results) => results.map(({ code }) => code));
  return { ...rest, codes, lines: lines.map(({ step: _step, ...line }) => line) };
}

describe('the parts of a project of one lot', () => {
  it('put together again are as many ESMS of as many OG', () => {
    const lot = fc.record({
      nombre: fc.integer({ min: 2, max: 200 }),
      siren: fc.constantFrom('732829320', '356000000'),
    });
    fc.assert(
      fc.property(edition, lot, (call, { nombre, siren }) => {
        const projet: Projet = {
          organismesGestionnaires: [{ id: 'a', siren, nombreEsms: 300 }],
          esms: [{ nombre, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
          evenements: { depot: '2021-03-15' },
        };
        const { whole, divisions } = splitProjet(call, projet);
        for (const { parts } of divisions) {
          const [first, ...others] = parts.map((part) => part.projet);
          if (first === undefined) throw new Error('no part');
          const all = mergeProjets(call, first, others).fusions.at(-1);
          if (all?.ok !== true) throw new Error('not merged');
          expect(countOf(all.merged.projet)).toBe(nombre);
          expect(answersOf(all.merged)).toEqual(answersOf(whole));
          expect(all.leftOut).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('any two projects', () => {
  it('merge into one that a file may hold, with all their ESMS, and leave them as they were', () => {
    fc.assert(
      fc.property(edition, arbitraryProjet, arbitraryProjet, (call, one, other) => {
        const before = JSON.stringify([one, other]);
        const fusion = mergeProjets(call, one, [other]);
        expect(JSON.stringify([one, other])).toBe(before);
        expect(JSON.parse(JSON.stringify(fusion))).toEqual(fusion);
        const [option] = fusion.fusions;
        if (option?.ok !== true) throw new Error('not merged');
        expect(parseProjet(option.merged.projet).ok).toBe(true);
        expect(countOf(option.merged.projet)).toBe(countOf(one) + countOf(other));
        for (const pointer of option.leftOut) {
          expect(valueAt(option.merged.projet, pointer)).toBeUndefined();
        }
      }),
      runs,
    );
  });
});

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}
