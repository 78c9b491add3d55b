import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fullProjet } from '../../bench/src/cases/full-projets';
import { recogniserOf } from '../../src/model/recognise';
import { projetSchema } from '../../src/model/schemas';

const recognise = recogniserOf(projetSchema);

describe('a file without mistakes', () => {
  it('is recognised, with every field filled in', () => {
    expect(recognise(fullProjet(30, 1))).toBe(true);
  });

  it('is recognised with the two lists alone', () => {
    const least = {
      organismesGestionnaires: [{ id: 'a' }],
      esms: [{ organismeGestionnaire: 'a' }],
    };
    expect(recognise(least)).toBe(true);
  });
});

describe('a file of which one value is another', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.constantFrom('', '01', '2021-02-30', '2021-02-28', 1_000_000, 1_000_001, 0, -1, 1.5, null),
  );

  it('is recognised only if zod accepts it, and always if the value is of a kind that it knows', () => {
    const file = fullProjet(3, 2);
    const places = pathsIn(file);
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, other) => {
        const damaged = withValue(structuredClone(file), path, other);
        expect(recognise(damaged)).toBe(projetSchema.safeParse(damaged).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not recognised without a field that it needs, nor with one that there isn’t', () => {
    expect(recognise({ organismesGestionnaires: [{ id: 'a' }] })).toBe(false);
    expect(recognise({ ...fullProjet(1, 1), finess: '010000024' })).toBe(false);
  });
});

describe('a kind of schema that it does not know', () => {
  it('recognises nothing: zod has to tell', () => {
    expect(recogniserOf(z.union([z.string(), z.boolean()]))('a')).toBe(false);
    expect(recogniserOf(z.string().check(z.minLength(2)))('ab')).toBe(false);
    expect(recogniserOf(z.object({ a: z.string() }))({ a: 'a' })).toBe(false);
  });
});

type Path = readonly (string | number)[];

function pathsIn(at: unknown, base: Path = []): readonly Path[] {
  if (typeof at !== 'object' || at === null) return [base];
  const below = Object.entries(at).flatMap(([key, field]) =>
    pathsIn(field, [...base, Array.isArray(at) ? Number(key) : key]),
  );
  return base.length === 0 ? below : [base, ...below];
}

function withValue(root: object, path: Path, other: unknown): object {
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (at, step) => at[step] as Record<string, unknown>,
      root as Record<string, unknown>,
    );
  parent[last] = other;
  return root;
}
