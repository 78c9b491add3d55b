import type { Draft } from '../kernel/draft';
import { perObject } from '../kernel/per-object';
import type { Context } from '../mechanisms/context';
import { resolve } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { listMissing } from '../mechanisms/missing';
import { evaluateCriterion } from '../mechanisms/rule';
import { stepOfCriterion } from '../mechanisms/rule-step';
import { isBare } from '../mechanisms/verdict';
import type { Criterion, Edition } from '../model/edition';
import type { CriterionStatus } from '../model/figures';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { CompletenessResult, CriterionResult, EligibilityResult } from '../model/report';
import { decides, isOfCompleteness } from './decides';

/**
 * Evaluates every criterion of an edition on a project, in the order of the text.
 *
 * Only criteria of force `required` decide the status: one unmet makes the project `ineligible`;
 * else one undetermined leaves it `undetermined`. Criteria on which only the applicant's word
 * stands are `to-certify` and don't decide. `missing` lists the facts to supply.
 *
 * @example
 * ```ts
 * import { assessEligibility, defineProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 14, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 * });
 * const { status, criteria } = assessEligibility(amorcageTemps1, projet);
 * status; // => 'ineligible'
 * criteria.find(({ code }) => code === 'grappe.minimum-esms')?.gap; // => 1
 * ```
 */
export function assessEligibility(
  edition: Edition,
  projet: Projet,
  options?: AssessmentOptions,
): EligibilityResult {
  return assessEligibilityIn(createContext(edition, projet, options));
}

/** The same on a context that is prepared. */
export function assessEligibilityIn(context: Context): EligibilityResult {
  const criteria = partsOf(context.edition).eligibility.map((one) => resultOf(one, context));
  return { status: statusOf(criteria), criteria, missing: listMissing(criteria) };
}

/** The criteria that decide eligibility under the interpretations chosen, in the order of the text. */
export function decidingCriteria(context: Context): readonly Criterion[] {
  return context.edition.criteria.filter(({ code, force, lines }) =>
    decides({ code, force: resolve(force, context), ...(lines === undefined ? {} : { lines }) }),
  );
}

/**
 * Says whether the file contains what the call asks for: the `dossier.*` criteria. It doesn't
 * decide eligibility. Where no text read lists the content of the file it is `undetermined`.
 */
export function checkCompletenessIn(context: Context): CompletenessResult {
  const items = partsOf(context.edition).completeness.map((one) => resultOf(one, context));
  const deciding = items.filter(({ force }) => force === 'required');
  if (deciding.some(({ status }) => status === 'unmet')) return { status: 'incomplete', items };
  const open = deciding.length === 0 || deciding.some(({ status }) => status === 'undetermined');
  return { status: open ? 'undetermined' : 'complete', items };
}

const partsOf = /* @__PURE__ */ perObject(({ criteria }: Edition) => ({
  eligibility: criteria.filter((criterion) => !isOfCompleteness(criterion)),
  completeness: criteria.filter(isOfCompleteness),
}));

function statusOf(criteria: readonly CriterionResult[]): EligibilityResult['status'] {
  if (isDecided(criteria, 'unmet')) return 'ineligible';
  return isDecided(criteria, 'undetermined') ? 'undetermined' : 'eligible';
}

// The status comes first, for it alone leaves few to look at.
function isDecided(criteria: readonly CriterionResult[], status: CriterionStatus): boolean {
  return criteria.some((result) => result.status === status && decides(result));
}

function resultOf(criterion: Criterion, context: Context): CriterionResult {
  const verdict = evaluateCriterion(criterion, context);
  const { code, lines, citations } = criterion;
  const label = criterion.label.fr;
  const force = resolve(criterion.force, context);
  // Most verdicts say no more than their status, and a project has some fifty of them.
  if (isBare(verdict) && lines === undefined && !context.detail) {
    return { code, label, force, status: verdict.status, citations };
  }
  const { status, observed, required, gap, reason, missing, unknown } = verdict;
  const isOpen = status === 'undetermined';
  const result: Draft<CriterionResult> = { code, label, force, status };
  if (observed !== undefined) result.observed = observed;
  if (required !== undefined) result.required = required;
  if (gap !== undefined) result.gap = gap;
  if (reason !== undefined) result.reason = reason.fr;
  if (isOpen && missing.length > 0) result.missing = missing;
  if (isOpen && unknown.length > 0) result.unknown = unknown;
  if (lines !== undefined) result.lines = lines;
  if (context.detail) result.step = stepOfCriterion(criterion, context);
  result.citations = citations;
  return result as CriterionResult;
}
