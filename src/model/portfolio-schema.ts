import { portfolioVerdicts } from './portfolio';
import * as leaf from './schema-leaves';

/** The form of the options of a portfolio, as a zod schema. */
export const portfolioOptionsSchema = leaf.object({
  eligibles: leaf.optional(leaf.fields(leaf.count)),
  verdicts: leaf.optional(leaf.word(portfolioVerdicts)),
});
