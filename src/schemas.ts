export { projetJsonSchema } from './model/json-schema';
export {
  esmsSchema,
  organismeGestionnaireSchema,
  projetSchema,
  solutionSchema,
} from './model/schemas';
