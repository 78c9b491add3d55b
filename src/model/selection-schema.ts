import * as leaf from './schema-leaves';
import { avis, type SelectionChoices } from './selection';

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

/** Every choice of each rule. */
export const selectionChoices = {
  egalites: ['ensemble', 'montant-croissant', 'ordre-donne'],
  depassement: ['report', 'saut'],
  montantInconnu: ['attente', 'ecarte'],
  avisManquant: ['attente', 'ecarte'],
} as const satisfies {
  readonly [Rule in keyof SelectionChoices]: readonly SelectionChoices[Rule][];
};

/** The form of the options of a selection, as a zod schema. Editions aren't read. */
export const selectionOptionsSchema = leaf.object({
  egalites: leaf.optional(leaf.word(selectionChoices.egalites)),
  depassement: leaf.optional(leaf.word(selectionChoices.depassement)),
  montantInconnu: leaf.optional(leaf.word(selectionChoices.montantInconnu)),
  avisManquant: leaf.optional(leaf.word(selectionChoices.avisManquant)),
  edition: leaf.optional(leaf.object({})),
  interpretations: leaf.optional(leaf.anything),
  detail: leaf.optional(leaf.flag),
});
