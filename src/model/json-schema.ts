import { toJSONSchema } from 'zod/mini';
import { projetSchema } from './schemas';

/**
 * The JSON Schema (draft 2020-12) of a project file. Like the zod schema it tells the form of each
 * field by itself; what fields say of one another is the business of `parseProjet`.
 *
 * @example
 * ```ts
 * import { projetJsonSchema } from 'esms-numerique/schemas';
 *
 * const { required } = projetJsonSchema() as { required: string[] };
 * required; // => ['organismesGestionnaires', 'esms']
 * ```
 */
export function projetJsonSchema(): object {
  const { $schema, ...schema } = toJSONSchema(projetSchema, {
    target: 'draft-2020-12',
    io: 'input',
    // What zod checks by code, in the words that JSON Schema has for it.
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'servicesSocles') jsonSchema.uniqueItems = true;
      if (path.at(-3) === 'evenements') jsonSchema.format = 'date';
    },
  });
  return { $schema, title: 'Projet ESMS numérique', ...schema };
}
