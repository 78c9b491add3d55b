import { decidingCriteria } from '../../eligibility/assess-eligibility';
import { computeGrant, type Grant } from '../../funding/compute-funding';
import { type Cents, centsOf } from '../../kernel/money';
import type { Context } from '../../mechanisms/context';
import { createContext } from '../../mechanisms/create-context';
import { evaluateCriterion } from '../../mechanisms/rule';
import type { Verdict } from '../../mechanisms/verdict';
import type { AdjustmentOptions } from '../../model/adjustment';
import type { Criterion, Edition } from '../../model/edition';
import type { Projet } from '../../model/projet';
import { applyPlan } from './apply-plan';
import type { Plan } from './plan';

/** What is searched: ways to make a project eligible, and its grant large enough. */
export interface Problem {
  readonly projet: Projet;
  readonly edition: Edition;
  readonly options: AdjustmentOptions;
  /** The codes of what is to be met, where it isn't everything. */
  readonly only?: readonly string[];
}

/** What stands between a project and the goal. */
export type Obstacle =
  | { readonly kind: 'criterion'; readonly criterion: Criterion; readonly verdict: Verdict }
  | { readonly kind: 'amount'; readonly grant: Grant };

/** The code of the amount that is aimed at, beside those of the criteria. */
export const amountCode = 'montant';

/** The code of an obstacle. */
export function codeOf(obstacle: Obstacle): string {
  return obstacle.kind === 'criterion' ? obstacle.criterion.code : amountCode;
}

/** The edition to which the file goes under a plan. */
export function editionUnder(plan: Plan, { edition, options }: Problem): Edition {
  const move = plan.get('file-under');
  if (move?.kind !== 'file-under') return edition;
  return options.editions?.find(({ id }) => id === move.edition) ?? edition;
}

/** The project under a plan, ready for every question. */
export function contextUnder(plan: Plan, problem: Problem): Context {
  const projet = applyPlan(plan, problem.projet);
  return createContext(editionUnder(plan, problem), projet, problem.options);
}

/** What stands between the project and the goal under a plan, in the order of the text. */
export function obstaclesIn(context: Context, { only, options }: Problem): readonly Obstacle[] {
  const isAimedAt = (code: string) => only === undefined || only.includes(code);
  const criteria = decidingCriteria(context).filter(({ code }) => isAimedAt(code));
  const failing = criteria.flatMap((criterion): readonly Obstacle[] => {
    const verdict = evaluateCriterion(criterion, context);
    return isFailing(verdict) ? [{ kind: 'criterion', criterion, verdict }] : [];
  });
  if (!isAimedAt(amountCode) || options.amount === undefined) return failing;
  const grant = computeGrant(context);
  const isReached = grant.total.range.atLeast >= centsOf(options.amount);
  return isReached ? failing : [...failing, { kind: 'amount', grant }];
}

/** How far the project is from the goal under a plan, criterion by criterion: equal texts, equal distance. */
export function distanceIn(context: Context, problem: Problem): string {
  const obstacles = obstaclesIn(context, problem);
  return JSON.stringify(
    obstacles.map((obstacle) =>
      obstacle.kind === 'amount'
        ? obstacle.grant.total.range.atLeast
        : [obstacle.criterion.code, obstacle.verdict.status, obstacle.verdict.gap],
    ),
  );
}

/** Whether an obstacle stands, under a plan: its status, which changes only with what it reads. */
export function statusOf(obstacle: Obstacle, context: Context, { options }: Problem): string {
  if (obstacle.kind === 'criterion') return evaluateCriterion(obstacle.criterion, context).status;
  const goal: Cents = centsOf(options.amount ?? '0.00');
  return String(computeGrant(context).total.range.atLeast >= goal);
}

function isFailing({ status }: Verdict): boolean {
  return status === 'unmet' || status === 'undetermined';
}
