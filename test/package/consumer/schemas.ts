/** An application that calls what `esms-numerique/schemas` exports. */
import {
  esmsSchema,
  organismeGestionnaireSchema,
  projetJsonSchema,
  projetSchema,
  solutionSchema,
} from 'esms-numerique/schemas';

const organismesGestionnaires = [{ id: 'a' }];
const esms = [{ organismeGestionnaire: 'a', operation: 'acquisition' }];

/** Whether each schema takes what it is the schema of, and the project's refuses what is none. */
export async function run() {
  const parsed = projetSchema.safeParse({ organismesGestionnaires, esms });
  // @ts-expect-error the schema knows no such operation
  const operation: 'achat' | undefined = parsed.data?.esms[0]?.operation;
  return {
    operation,
    parts: [
      organismeGestionnaireSchema.safeParse(organismesGestionnaires[0]).success,
      esmsSchema.safeParse(esms[0]).success,
      solutionSchema.safeParse({ unique: true }).success,
    ],
    refuses: !projetSchema.safeParse({ organismesGestionnaires, esms: 1 }).success,
    jsonSchema: 'properties' in projetJsonSchema(),
  };
}
