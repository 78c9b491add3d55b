import * as leaf from './schema-leaves';
import { avis } from './selection';

/** The form of a candidate, as a zod schema. */
export const candidateSchema = leaf.object({
  id: leaf.identifier,
  nom: leaf.optional(leaf.text),
  avis: leaf.optional(leaf.word(avis)),
  note: leaf.optional(leaf.score),
  montant: leaf.optional(leaf.eurosOrNull),
});

/** The form of the credits of a year, as a zod schema. */
export const envelopeSchema = leaf.object({ annee: leaf.year, montant: leaf.euros });

/** The form of both lists, without their entries, as a zod schema. */
export const selectionSchema = leaf.object({
  candidates: leaf.list(leaf.anything),
  envelopes: leaf.list(leaf.anything),
});
