import * as leaf from './schema-leaves';
import {
  champs,
  evenements,
  operations,
  pieces,
  regroupements,
  servicesSocles,
} from './vocabulary';

/**
 * One organisme gestionnaire.
 *
 * @example
 * ```ts
 * import { organismeGestionnaireSchema } from 'esms-numerique/schemas';
 *
 * organismeGestionnaireSchema.safeParse({ id: 'a', nombreEsms: 9 }).success; // => true
 * organismeGestionnaireSchema.safeParse({ id: 'a', nombreEsms: 'nine' }).success; // => false
 * ```
 */
export const organismeGestionnaireSchema = leaf.object({
  id: leaf.identifier,
  nom: leaf.optional(leaf.text),
  nombreEsms: leaf.optional(leaf.countOrZero),
  siren: leaf.optional(leaf.siren),
});

/**
 * One ESMS, or a lot of ESMS that are alike.
 *
 * @example
 * ```ts
 * import { esmsSchema } from 'esms-numerique/schemas';
 *
 * esmsSchema.safeParse({ nombre: 7, organismeGestionnaire: 'a', region: '84' }).success; // => true
 * esmsSchema.safeParse({ nombre: 0, organismeGestionnaire: 'a', region: '84' }).success; // => false
 * ```
 */
export const esmsSchema = leaf.object({
  finess: leaf.optional(leaf.finess),
  nombre: leaf.optional(leaf.count),
  organismeGestionnaire: leaf.ogReference,
  operation: leaf.optional(leaf.word(operations)),
  champ: leaf.optional(leaf.word(champs)),
  categorie: leaf.optional(leaf.categorie),
  region: leaf.optional(leaf.region),
  medicalise: leaf.optional(leaf.flag),
  assuranceMaladie: leaf.optional(leaf.flag),
  equipement: leaf.optional(leaf.flag),
  heures: leaf.optional(leaf.object(leaf.optionalFields(['essentielles', 'confort'], leaf.hours))),
});

/**
 * The DUI of the project.
 *
 * @example
 * ```ts
 * import { solutionSchema } from 'esms-numerique/schemas';
 *
 * solutionSchema.safeParse({ servicesSocles: ['mssante', 'dmp'] }).success; // => true
 * solutionSchema.safeParse({ servicesSocles: ['fax'] }).success; // => false
 * ```
 */
export const solutionSchema = leaf.object({
  nom: leaf.optional(leaf.text),
  servicesSocles: leaf.optional(leaf.list(leaf.word(servicesSocles))),
  plateformeEParcours: leaf.optional(leaf.flag),
  unique: leaf.optional(leaf.flag),
  cahierDesCharges: leaf.optional(leaf.flag),
  marcheNational: leaf.optional(leaf.flag),
  referencementSegur: leaf.optional(leaf.flag),
  derogation: leaf.optional(
    leaf.object(leaf.optionalFields(['champCouvertEntierement', 'engagementEditeur'], leaf.flag)),
  ),
});

/**
 * The form of a project file, as a zod schema. The `error` of each part is a code, not a sentence.
 * It says nothing of what a field means beside another: keys of FINESS and SIREN numbers,
 * references, repetitions and contradictions are the business of `parseProjet`.
 *
 * @example
 * ```ts
 * import { projetSchema } from 'esms-numerique/schemas';
 *
 * const file = { organismesGestionnaires: [{ id: 'a' }], esms: [{ organismeGestionnaire: 'b' }] };
 * // The form is right; that no OG is called b is what `parseProjet` says.
 * projetSchema.safeParse(file).success; // => true
 * ```
 */
export const projetSchema = leaf.object({
  nom: leaf.optional(leaf.text),
  porteur: leaf.optional(leaf.ogReference),
  organismesGestionnaires: leaf.entries(organismeGestionnaireSchema),
  esms: leaf.entries(esmsSchema),
  regroupement: leaf.optional(leaf.word(regroupements)),
  porteeNationale: leaf.optional(leaf.flag),
  solution: leaf.optional(solutionSchema),
  amoa: leaf.optional(leaf.object(leaf.optionalFields(['marche', 'pilotage'], leaf.flag))),
  evenements: leaf.optional(leaf.object(leaf.optionalFields(evenements, leaf.date))),
  pieces: leaf.optional(leaf.object(leaf.optionalFields(pieces, leaf.flag))),
  certifications: leaf.optional(leaf.certifications),
});
