import { isEuros } from '../../kernel/money';
import type { Adjustment, AdjustmentOptions, Change } from '../../model/adjustment';
import type { Edition } from '../../model/edition';
import type { Projet } from '../../model/projet';
import { assess } from '../assess';
import { gatherEsms } from '../facts/gather-esms';
import { applyPlan } from './apply-plan';
import { editionUnder, type Problem } from './look';
import { onTheFile } from './on-the-file';
import { searchBlocking, searchPlans } from './search-plans';
import { tellChanges } from './tell-changes';
import { type Variants, variantsOf, withoutVariants } from './variants';

/**
 * Finds all minimal sets of changes that make a project eligible and, where `options.amount` is
 * given, its grant at least as large. Of none of them a proper part suffices. Each comes with the
 * project after the changes and its report; the one that asks for least comes first.
 *
 * The changes: ESMS more, in which region and for which operation, as many as the largest bound or cap of
 * the edition at most, but not so that another ARS receives the file; an operation that is funded
 * for ESMS that have none; OG that join; services socles to connect; commitments, such as the national
 * market or one solution; a later day of filing, an earlier end; ESMS to drop that the call refuses;
 * another form of group; a certification; missing facts, each with a value that does; and, of the
 * calls in `options.editions`, the one to which the criterion that fails sends the project. An
 * amount may also be reached by asking for AMOA. Time doesn't go back: a file that
 * came too late stays so.
 *
 * One adjustment without changes where nothing is needed; none where nothing can help, and
 * `findBlockingCriteria` then says why. A missing fact comes with the values that help; what helps
 * whatever the fact turns out to be is an adjustment of its own.
 *
 * @throws RangeError where `options.amount` is no amount such as `'400000.00'`.
 * @example
 * ```ts
 * import { defineProjet, findAdjustments } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const facts = { region: '84', operation: 'acquisition', equipement: false } as const;
 * const projet = defineProjet({
 *   porteur: 'a',
 *   organismesGestionnaires: [{ id: 'a' }, { id: 'b' }],
 *   esms: [
 *     { nombre: 7, organismeGestionnaire: 'a', ...facts },
 *     { nombre: 6, organismeGestionnaire: 'b', ...facts },
 *   ],
 *   regroupement: 'convention',
 *   solution: { servicesSocles: ['mssante'], marcheNational: false },
 *   evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
 * });
 * const [least] = findAdjustments(amorcageTemps1, projet);
 * least?.changes.map((change) => ('count' in change ? [change.kind, change.count] : change.kind));
 * // => [['add-esms', 2], ['add-og', 1], 'commit', ['connect-services', 1]]
 * least?.report.status; // => 'eligible'
 * ```
 */
export function findAdjustments(
  edition: Edition,
  projet: Projet,
  options: AdjustmentOptions = {},
): readonly Adjustment[] {
  if (options.amount !== undefined && !isEuros(options.amount)) {
    throw new RangeError(`amount: an amount in euros such as "400000.00", not ${options.amount}`);
  }
  const gathered = gatherEsms(projet);
  const problem: Problem = { projet: gathered.projet, edition, options };
  if (searchBlocking(problem).length > 0) return [];
  const found = searchPlans(problem).map((plan) => variantsOf(plan, problem));
  return [...withoutVariants(found)]
    .map((one) => ({ ...one, plan: onTheFile(one.plan, gathered) }))
    .map((one) => present(one, { ...problem, projet }))
    .sort((a, b) => weightOf(a.changes) - weightOf(b.changes));
}

function present(variants: Variants, problem: Problem): Adjustment {
  const { plan } = variants;
  const { interpretations } = problem.options;
  const projet = applyPlan(plan, problem.projet);
  const options = interpretations === undefined ? {} : { interpretations };
  return {
    changes: tellChanges(variants, problem),
    projet,
    report: assess(editionUnder(plan, problem), projet, options),
  };
}

function weightOf(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + ('count' in change ? change.count : 1), 0);
}
