export {
  esmsSchema,
  organismeGestionnaireSchema,
  projetSchema,
  solutionSchema,
} from './model/schemas';
