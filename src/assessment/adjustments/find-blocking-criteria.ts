import { resolveCaps } from '../../funding/caps';
import { findParameter } from '../../mechanisms/context';
import type { AdjustmentOptions, BlockingCriterion } from '../../model/adjustment';
import type { Citation } from '../../model/citation';
import type { Edition } from '../../model/edition';
import type { Projet } from '../../model/projet';
import type { Text } from '../../model/text';
import { gatherEsms } from '../facts/gather-esms';
import { codeOf, contextUnder, type Obstacle, obstaclesIn, type Problem } from './look';
import { noMoves } from './plan';
import { searchBlocking, searchConflict, searchPlans } from './search-plans';

/**
 * Says which criteria no change can meet, where `findAdjustments` finds nothing: each was looked at
 * by itself, under every change that bears on it. Empty where there is an adjustment.
 *
 * An amount out of reach has the code `montant`, with the texts of the caps that bear on it.
 * `unknown` names what no text read gives, where that is what leaves a criterion open: a value that
 * somebody supplies, or another interpretation, would settle it. Where each criterion could be met
 * but not all of them together, all are listed, each with the codes of the others.
 *
 * @example
 * ```ts
 * import { defineProjet, findAdjustments, findBlockingCriteria } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 14, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 *   evenements: { depot: '2021-04-01' },
 * });
 * findAdjustments(amorcageTemps1, projet); // => []
 * findBlockingCriteria(amorcageTemps1, projet).map(({ code }) => code); // => ['depot.fenetre']
 * ```
 */
export function findBlockingCriteria(
  edition: Edition,
  projet: Projet,
  options: AdjustmentOptions = {},
): readonly BlockingCriterion[] {
  const problem: Problem = { projet: gatherEsms(projet).projet, edition, options };
  const context = contextUnder(noMoves, problem);
  const caps = resolveCaps(context).flatMap(
    ({ parameter }) => findParameter(parameter, context).citations,
  );
  const blocking = searchBlocking(problem);
  if (blocking.length > 0) return blocking.map((obstacle) => present(obstacle, [], caps));
  if (searchPlans(problem).length > 0) return [];
  const conflict = searchConflict(problem);
  return obstaclesIn(context, problem)
    .filter((obstacle) => conflict.includes(codeOf(obstacle)))
    .map((obstacle) => present(obstacle, conflict, caps));
}

function present(
  obstacle: Obstacle,
  conflict: readonly string[],
  caps: readonly Citation[],
): BlockingCriterion {
  const code = codeOf(obstacle);
  const incompatible = conflict.filter((other) => other !== code);
  if (obstacle.kind === 'amount') {
    const unknown = [...new Set(obstacle.grant.lines.flatMap((line) => line.unknown))];
    return { code, label: ofAmount, status: 'unmet', unknown, incompatible, citations: caps };
  }
  const { criterion, verdict } = obstacle;
  const { observed, required, gap } = verdict;
  return {
    code,
    label: criterion.label,
    status: verdict.status === 'unmet' ? 'unmet' : 'undetermined',
    ...(observed === undefined ? {} : { observed }),
    ...(required === undefined ? {} : { required }),
    ...(gap === undefined ? {} : { gap }),
    unknown: verdict.unknown,
    incompatible,
    ...(criterion.orientation === undefined ? {} : { orientation: criterion.orientation }),
    citations: criterion.citations,
  };
}

const ofAmount: Text = { fr: 'Montant visé', en: 'Amount aimed at' };
