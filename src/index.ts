/**
 * The rules of the French programme ESMS numérique as typed, cited, pure functions. The root loads
 * no edition: import those that you use from `esms-numerique/editions/<id>`.
 *
 * @packageDocumentation
 */

export { findAdjustments } from './assessment/adjustments/find-adjustments';
export { findBlockingCriteria } from './assessment/adjustments/find-blocking-criteria';
export { assess } from './assessment/assess';
export { compareEditions } from './assessment/compare-editions';
export { diffEditions } from './assessment/diff-editions';
export { mergeProjets } from './assessment/divisions/merge-projets';
export { splitProjet } from './assessment/divisions/split-projet';
export { createReceipt, UnrelatedReportError } from './assessment/receipts/create-receipt';
export { verifyReceipt } from './assessment/receipts/verify-receipt';
export { routeProjet } from './assessment/route-projet';
export { assessSensitivity } from './assessment/sensitivity/assess-sensitivity';
export {
  InvalidParametersError,
  type ParameterOverride,
  withParameters,
} from './assessment/with-parameters';
export { checkPriorities } from './commission/check-priorities';
export type { SelectionOptions } from './commission/choose-rules';
export { selectProjets } from './commission/select-projets';
export { summarizePortfolio } from './commission/summarize-portfolio';
export { assessEligibility } from './eligibility/assess-eligibility';
export { computeFunding } from './funding/compute-funding';
export { sizeGrappe } from './grappe/size-grappe';
export type { CivilDate } from './kernel/civil-date';
export type { Hash } from './kernel/hash';
export type { JsonPointer } from './kernel/json-pointer';
export type { Sharing } from './kernel/money';
export type { Parsed } from './kernel/parsed';
export { evaluateStep } from './mechanisms/evaluate-step';
export type * from './model/adjustment';
export * from './model/citation';
export type * from './model/comparison';
export type * from './model/division';
export type * from './model/edition';
export type * from './model/input-issue';
export type * from './model/interpretation';
export { formatIssue } from './model/issues/format-issue';
export type { IssueFields } from './model/issues/sentence';
export type * from './model/parameter';
export * from './model/portfolio';
export type * from './model/priorities';
export type * from './model/projet';
export type * from './model/receipt';
export type * from './model/report';
export type * from './model/rule';
export * from './model/selection';
export type * from './model/sensitivity';
export type * from './model/step';
export type * from './model/text';
export type * from './model/usage';
export * from './model/vocabulary';
export { defineProjet, InvalidProjetError } from './projet/define-projet';
export { parseProjet } from './projet/parse-projet';
export type { Finess } from './referentiels/finess';
export { parseFiness } from './referentiels/finess';
export { describeAdjustments } from './render/describe-adjustments';
export { describeComparison } from './render/describe-comparison';
export { describeDiff } from './render/describe-diff';
export { describeDivision } from './render/describe-division';
export { describeEdition } from './render/describe-edition';
export { describeFusion } from './render/describe-fusion';
export { describePortfolio } from './render/describe-portfolio';
export { describePriorities } from './render/describe-priorities';
export { describeRoutes } from './render/describe-routes';
export { describeSelection } from './render/describe-selection';
export { describeSensitivity } from './render/describe-sensitivity';
export { describeUsages } from './render/describe-usages';
export { describeVerification } from './render/describe-verification';
export type { RenderOptions } from './render/document/print';
export { type ExplainOptions, explain } from './render/explain';
export { scheduleMilestones } from './schedule/schedule-milestones';
export { computeUsageIndicators } from './usages/compute-usage-indicators';
export { parseUsageCounts } from './usages/parse-usage-counts';
