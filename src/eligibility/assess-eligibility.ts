import type { Context } from '../mechanisms/context';
import { resolve } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { listMissing } from '../mechanisms/missing';
import { evaluateCriterion } from '../mechanisms/rule';
import { stepOfCriterion } from '../mechanisms/rule-step';
import type { Criterion, Edition } from '../model/edition';
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
  const criteria = context.edition.criteria
    .filter((criterion) => !isOfCompleteness(criterion))
    .map((criterion) => resultOf(criterion, context));
  return { status: statusOf(criteria.filter(decides)), criteria, missing: listMissing(criteria) };
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
  const items = context.edition.criteria
    .filter(isOfCompleteness)
    .map((criterion) => resultOf(criterion, context));
  const deciding = items.filter(({ force }) => force === 'required');
  if (deciding.some(({ status }) => status === 'unmet')) return { status: 'incomplete', items };
  const open = deciding.length === 0 || deciding.some(({ status }) => status === 'undetermined');
  return { status: open ? 'undetermined' : 'complete', items };
}

function statusOf(deciding: readonly CriterionResult[]): EligibilityResult['status'] {
  if (deciding.some(({ status }) => status === 'unmet')) return 'ineligible';
  return deciding.some(({ status }) => status === 'undetermined') ? 'undetermined' : 'eligible';
}

function resultOf(criterion: Criterion, context: Context): CriterionResult {
  const { missing, unknown, reason, ...verdict } = evaluateCriterion(criterion, context);
  const isOpen = verdict.status === 'undetermined';
  return {
    code: criterion.code,
    label: criterion.label.fr,
    force: resolve(criterion.force, context),
    ...verdict,
    ...(reason === undefined ? {} : { reason: reason.fr }),
    ...(isOpen && missing.length > 0 ? { missing } : {}),
    ...(isOpen && unknown.length > 0 ? { unknown } : {}),
    ...(criterion.lines === undefined ? {} : { lines: criterion.lines }),
    ...(context.detail ? { step: stepOfCriterion(criterion, context) } : {}),
    citations: criterion.citations,
  };
}
