import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Projet } from '../../src/model/projet';
import { projetParts } from '../../src/model/schema-parts';
import { projetJsonSchema, projetSchema } from '../../src/schemas';

// zod infers lists that may be changed and may be empty; both have no meaning in JSON.
type Loose<Value> = Value extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Loose<Value[Key]> }
    : Value;

const projet = {
  organismesGestionnaires: [{ id: 'og-1' }],
  esms: [{ organismeGestionnaire: 'og-1' }],
};

describe('the schema of a project file', () => {
  it('has the type that the library declares', () => {
    expectTypeOf<Loose<z.infer<typeof projetSchema>>>().toEqualTypeOf<Loose<Projet>>();
  });

  it('asks for an organisme gestionnaire and an ESMS, and nothing else', () => {
    expect(projetSchema.safeParse(projet).success).toBe(true);
    for (const field of ['organismesGestionnaires', 'esms']) {
      expect(projetSchema.safeParse({ ...projet, [field]: [] }).success).toBe(false);
      expect(projetSchema.safeParse({ ...projet, [field]: undefined }).success).toBe(false);
    }
  });

  it('becomes a JSON Schema that names every field and refuses any other', () => {
    expect(projetJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Projet ESMS numérique',
      type: 'object',
      required: ['organismesGestionnaires', 'esms'],
      additionalProperties: false,
      properties: {
        evenements: { properties: { depot: { type: 'string', format: 'date' } } },
        solution: { properties: { servicesSocles: { type: 'array', uniqueItems: true } } },
        esms: {
          type: 'array',
          minItems: 1,
          maxItems: 100_000,
          items: {
            required: ['organismeGestionnaire'],
            additionalProperties: false,
            properties: {
              nombre: { type: 'integer', minimum: 1, maximum: 1_000_000 },
              finess: { type: 'string', pattern: '^(\\d\\d|2[AB])\\d{7}$' },
              champ: { enum: ['PA', 'PH', 'domicile', 'PDS', 'AHI', 'PE', 'PJM'] },
            },
          },
        },
      },
    });
  });
});

describe('the parts in which a project file is read', () => {
  it('find fault exactly where the whole schema does', () => {
    const files = [
      projet,
      { ...projet, esms: [{ nombre: 0 }] },
      { ...projet, organismesGestionnaires: [{ id: '' }] },
      { ...projet, solution: { servicesSocles: ['dmp', 'x'], nom: 3 } },
      { ...projet, solution: { servicesSocles: 'dmp' } },
      { ...projet, solution: 3, certifications: 3 },
      { ...projet, certifications: { pilote: true, 'projet.pilote': 'oui' } },
      { ...projet, certifications: [] },
      { ...projet, amoa: { marche: 1 }, evenements: { depot: '2021-02-30' } },
      [],
      null,
    ];
    const pathsOf = (issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[]) =>
      issues.map(({ path, code }) => `${[...base, ...path].map(String).join('/')} ${code}`);
    for (const file of files) {
      const whole = pathsOf(projetSchema.safeParse(file).error?.issues ?? [], []);
      const parts = [...projetParts(file)].flatMap(({ path, value, schema }) =>
        pathsOf(schema.safeParse(value).error?.issues ?? [], path),
      );
      expect(parts.sort()).toEqual(whole.sort());
    }
  });
});
