import * as z from 'zod/mini';
import { type Plain, type PlainObject, plainAt } from '../kernel/plain-data';
import * as leaf from './schema-leaves';
import { esmsSchema, organismeGestionnaireSchema, projetSchema, solutionSchema } from './schemas';
import { servicesSocles } from './vocabulary';

/** A part of a project file, where it stands, and the schema of its form. */
export interface SchemaPart {
  readonly path: readonly PropertyKey[];
  readonly value: Plain;
  readonly schema: z.ZodMiniType;
}

// The whole but for what may be long, which is read entry by entry.
const outline = z.extend(projetSchema, {
  organismesGestionnaires: leaf.entries(z.unknown()),
  esms: leaf.entries(z.unknown()),
  solution: leaf.optional(
    z.extend(solutionSchema, { servicesSocles: leaf.optional(leaf.list(z.unknown())) }),
  ),
  certifications: leaf.optional(z.record(z.string(), z.unknown(), { error: 'object' })),
});

const service = leaf.word(servicesSocles);

/** The parts of a project file that together make up `projetSchema`, one after the other. */
export function* projetParts(projet: Plain): Iterable<SchemaPart> {
  yield { path: [], value: projet, schema: outline };
  yield* entryParts(projet, ['organismesGestionnaires'], organismeGestionnaireSchema);
  yield* entryParts(projet, ['esms'], esmsSchema);
  yield* entryParts(projet, ['solution', 'servicesSocles'], service);
  const certifications = plainAt(projet, ['certifications']);
  if (typeof certifications !== 'object' || certifications === null) return;
  if (Array.isArray(certifications)) return;
  for (const [key, value] of Object.entries(certifications as PlainObject)) {
    yield { path: ['certifications'], value: { [key]: value }, schema: leaf.certifications };
  }
}

function* entryParts(
  projet: Plain,
  path: readonly string[],
  schema: z.ZodMiniType,
): Iterable<SchemaPart> {
  const list = plainAt(projet, path);
  if (!Array.isArray(list)) return;
  for (const [index, value] of (list as readonly Plain[]).entries()) {
    yield { path: [...path, index], value, schema };
  }
}
