import * as z from 'zod';

const id = z.string().min(1);
const count = z.int().min(1);

/** What the rule reads of a project file, and that each OG named is there. */
export const projetSchema = z
  .strictObject({
    porteur: id,
    organismesGestionnaires: z.array(z.strictObject({ id, nombreEsms: count })).min(1),
    esms: z
      .array(
        z.strictObject({
          nombre: count.default(1),
          organismeGestionnaire: id,
          region: z.string().regex(/^\d\d$/),
          operation: z.enum(['acquisition', 'mise-en-conformite', 'aucune']),
          equipement: z.boolean(),
        }),
      )
      .min(1),
  })
  .refine(({ organismesGestionnaires, esms }) => {
    const known = new Set(organismesGestionnaires.map((og) => og.id));
    return esms.every(({ organismeGestionnaire }) => known.has(organismeGestionnaire));
  }, 'An ESMS names an OG that the project lacks');
