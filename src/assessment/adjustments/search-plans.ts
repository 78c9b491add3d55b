import { decidingCriteria } from '../../eligibility/assess-eligibility';
import { amountCode, codeOf, contextUnder, type Obstacle, obstaclesIn, type Problem } from './look';
import { movesToward } from './moves-toward';
import { isPartOf, noMoves, type Plan, signatureOf, withMove } from './plan';

/**
 * Every smallest plan that reaches the goal. Each way to the goal holds, for each obstacle, one of
 * the moves that change what the obstacle reads: it is enough to follow these.
 */
export function searchPlans(problem: Problem): readonly Plan[] {
  const found: Plan[] = [];
  const seen = new Set([signatureOf(noMoves)]);
  const queue: Plan[] = [noMoves];
  for (let plan = queue.shift(); plan !== undefined; plan = queue.shift()) {
    const here = plan;

    if (found.some((other) => isPartOf(other, here))) continue;
    const context = contextUnder(plan, problem);
    const [obstacle] = obstaclesIn(context, problem);
    if (obstacle === undefined) {
      found.push(plan);
      continue;
    }
    for (const move of movesToward(obstacle, plan, context, problem)) {
      const next = withMove(plan, move);
      const signature = signatureOf(next);
      if (seen.has(signature)) continue;
      seen.add(signature);
      queue.push(next);
    }
  }
  return found.filter((plan) => found.every((other) => other === plan || !isPartOf(other, plan)));
}

/** The obstacles that no change removes, each looked at by itself. */
export function searchBlocking(problem: Problem): readonly Obstacle[] {
  return obstaclesIn(contextUnder(noMoves, problem), problem).filter(
    (obstacle) => searchPlans({ ...problem, only: [codeOf(obstacle)] }).length === 0,
  );
}

/**
 * The codes of as few criteria as can't be met together: without any of them, the others can.
 */
export function searchConflict(problem: Problem): readonly string[] {
  const context = contextUnder(noMoves, problem);
  const all = [...decidingCriteria(context).map(({ code }) => code), amountCode];
  return all.reduce<readonly string[]>((codes, code) => {
    const others = codes.filter((other) => other !== code);
    const isNeeded = searchPlans({ ...problem, only: others }).length > 0;
    return isNeeded ? codes : others;
  }, all);
}
