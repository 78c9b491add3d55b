import * as leaf from './schema-leaves';
import { usageCountNames, usagesAChoisir } from './vocabulary';

/** The form of a file of counts, as a zod schema. */
export const usageCountsSchema = leaf.object({
  ...leaf.optionalFields(usageCountNames, leaf.tally),
  choisis: leaf.optional(leaf.list(leaf.word(usagesAChoisir))),
});
