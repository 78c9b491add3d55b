import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/assessment/adjustments/look';
import { searchPlans } from '../../../src/assessment/adjustments/search-plans';
import { editions } from '../../../src/editions/index';
import { defineProjet, type Edition, type Projet, withParameters } from '../../../src/index';
import { type Favorable, type JsonObject, projetOf, readCaseBooks } from '../../cases/case';
import { additions, asksNoMore, partsOf, plansOf, reaches, singleMoves } from './brute-force';

// Some 2,000 projects in all: 185 for each of the eleven editions.
const runs = 185;

const books = readCaseBooks().map(({ edition, favorable }) => ({
  id: edition,
  favorable,
  edition: withWindow(editions.find(({ id }) => id === edition) as Edition),
}));

describe.each(books)('small projects of $id', ({ edition, favorable }) => {
  it('are told every smallest way to the goal, and no other', () => {
    let ways = 0;
    fc.assert(
      fc.property(arbitraryFacts(edition), (facts) => {
        const projet = smallProjet(favorable, facts, edition);
        const problem: Problem = { projet, edition, options: {} };
        const found = searchPlans(problem);
        ways += found.length;
        for (const plan of found) {
          expect(reaches(plan, problem)).toBe(true);
          for (const part of partsOf(plan)) expect(reaches(part, problem)).toBe(false);
        }
        const all = plansOf(singleMoves(problem), additions(problem, { esms: 3, og: 1 }));
        for (const plan of all) {
          if (found.some((one) => asksNoMore(one, plan))) continue;
          expect([reaches(plan, problem), [...plan.values()]]).toEqual([false, expect.anything()]);
        }
      }),
      { numRuns: runs },
    );
    expect(ways).toBeGreaterThan(runs / 4);
  }, 600_000);
});

interface Facts {
  readonly sizes: readonly number[];
  readonly region: string;
  readonly operation: string;
  readonly patches: readonly JsonObject[];
}

/** What may be wrong with a project, or missing from it. */
const faults: readonly JsonObject[] = [
  { solution: { marcheNational: false } },
  { solution: { marcheNational: null } },
  { solution: { servicesSocles: [] } },
  { solution: { servicesSocles: ['mssante'] } },
  { solution: { servicesSocles: null } },
  { solution: { unique: false } },
  { solution: { cahierDesCharges: false } },
  { solution: { cahierDesCharges: null } },
  { solution: { referencementSegur: false } },
  { evenements: { depot: null } },
  { evenements: { depot: '2020-12-01' } },
  { porteur: null },
  { regroupement: 'og-unique' },
  { regroupement: null },
  { certifications: { 'depot.outil-pai': false } },
];

function arbitraryFacts(edition: Edition): fc.Arbitrary<Facts> {
  const isNational = edition.niveau === 'national';
  const first = isNational ? { min: 40, max: 48 } : { min: 3, max: 8 };
  const home = edition.id === 'amorcage-temps-2-regional' ? '11' : '84';
  return fc.record({
    sizes: fc
      .tuple(
        fc.integer(first),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 0, maxLength: 2 }),
      )
      .map(([size, others]) => [size, ...others]),
    region: fc.constantFrom(home, home, '94', '04'),
    operation: fc.constantFrom('acquisition', 'acquisition', 'mise-en-conformite', 'aucune'),
    patches: fc.subarray([...faults], { maxLength: 2 }),
  });
}

function smallProjet(
  favorable: Favorable,
  { sizes, region, operation, patches }: Facts,
  edition: Edition,
): Projet {
  const ids = ['a', 'b', 'c'].slice(0, sizes.length);
  const facts = {
    organismesGestionnaires: ids.map((id) => ({ id, nombreEsms: 49 })),
    esms: sizes.map((nombre, index) => ({
      nombre,
      organismeGestionnaire: ids[index] ?? 'a',
      region: index === 2 && edition.niveau === 'national' ? '24' : region,
      operation,
    })),
  };
  const merged = Object.assign({}, ...patches, facts);
  const given = { projet: { ...merged, ...groups(patches) } };
  const file = { case: '', title: '', citations: [], given, expected: {} };
  return defineProjet(projetOf(favorable, file) as unknown as Projet);
}

// Two patches may touch the same part of the file.
function groups(patches: readonly JsonObject[]): JsonObject {
  const parts = ['solution', 'evenements', 'certifications'];
  return Object.fromEntries(
    parts.map((part) => [part, Object.assign({}, ...patches.map((patch) => patch[part] ?? {}))]),
  );
}

/** The edition with days that no text gives, so that more than the calendar can be looked at. */
function withWindow(edition: Edition): Edition {
  const citation = { document: 'test', locator: '–', note: 'Days chosen for the test.' };
  const unknown = edition.parameters.filter(
    ({ code, unit, value }) =>
      unit === 'date' && code.startsWith('depot.') && (value === 'unknown' || isRange(value)),
  );
  return withParameters(
    edition,
    unknown.map(({ code }) => ({
      code,
      value: `${edition.annee}-${code.includes('ouverture') ? '02-10' : '12-10'}`,
      citation,
    })),
  );
}

function isRange(value: unknown): boolean {
  return typeof value === 'object';
}
