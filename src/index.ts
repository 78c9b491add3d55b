/**
 * The rules of the French programme ESMS numérique as typed, cited, pure functions. The root loads
 * no edition: import those that you use from `esms-numerique/editions/<id>`.
 *
 * @packageDocumentation
 */

export { assess } from './assessment/assess';
export { assessEligibility } from './eligibility/assess-eligibility';
export { computeFunding } from './funding/compute-funding';
export { sizeGrappe } from './grappe/size-grappe';
export type { CivilDate } from './kernel/civil-date';
export type { JsonPointer } from './kernel/json-pointer';
export type { Parsed } from './kernel/parsed';
export type * from './model/citation';
export type * from './model/edition';
export type * from './model/input-issue';
export type * from './model/interpretation';
export type * from './model/parameter';
export type * from './model/projet';
export type * from './model/report';
export type * from './model/rule';
export type * from './model/text';
export type {
  Champ,
  Evenement,
  Operation,
  Piece,
  RegionCode,
  Regroupement,
  Service,
  ServiceSocle,
  Territoire,
} from './model/vocabulary';
export { formatIssue } from './model/issues/format-issue';
export { defineProjet, InvalidProjetError } from './projet/define-projet';
export { parseProjet } from './projet/parse-projet';
export { parseFiness } from './referentiels/finess';
export type { Finess } from './referentiels/finess';
export { describeEdition } from './render/describe-edition';
export { explain } from './render/explain';
export { scheduleMilestones } from './schedule/schedule-milestones';
