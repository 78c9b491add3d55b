import { assessEligibilityIn, checkCompletenessIn } from '../eligibility/assess-eligibility';
import { type Context, resolve } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { evaluateCriterion } from '../mechanisms/rule';
import type { Criterion, Edition } from '../model/edition';
import type { CheckItem, PriorityCheck, PriorityOptions } from '../model/priorities';
import type { Projet } from '../model/projet';
import type { CriterionResult } from '../model/report';
import type { Rule } from '../model/rule';
import type { RegionCode } from '../model/vocabulary';
import { weigh } from './weigh';

/**
 * Sets out the tables of a call as a check list: what the file must contain, what makes a project
 * come first, and what the ARS of some regions look at, each item with its state, the words of the
 * text and what is missing.
 *
 * No text read gives weights. A caller that has some supplies them by code, and gets a score that
 * is marked as its own, exact, or between two ends while an item isn't settled. Weights that are
 * wrong are listed in `issues`, and there is no score.
 *
 * @example
 * ```ts
 * import { checkPriorities, defineProjet } from 'esms-numerique';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }, { id: 'b' }],
 *   esms: [
 *     { nombre: 8, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' },
 *     { nombre: 7, organismeGestionnaire: 'b', region: '84', operation: 'acquisition' },
 *   ],
 *   pieces: { prioriteMotivation: true },
 * });
 * const weights = { 'priorite.motivation': '2.5', 'priorite.interoperabilite': '4' };
 * const { priorites, score } = checkPriorities(amorcageTemps2Regional, projet, { weights });
 * priorites.map(({ code, status }) => [code, status]); // => [
 * //   ['priorite.motivation', 'met'],
 * //   ['priorite.perimetre-fonctionnel', 'undetermined'],
 * //   ['priorite.solution-mutualisee', 'met'],
 * //   ['priorite.interoperabilite', 'undetermined'],
 * //   ['priorite.plateforme-regionale', 'undetermined'],
 * //   ]
 * score?.bounds; // => { atLeast: '2.5', atMost: '6.5' }
 * score?.suppliedBy; // => 'user'
 * ```
 */
export function checkPriorities(
  edition: Edition,
  projet: Projet,
  options: PriorityOptions = {},
): PriorityCheck {
  const context = createContext(edition, projet, options);
  const file = itemsOf(checkCompletenessIn(context).items, context);
  const criteria = itemsOf(assessEligibilityIn(context).criteria, context);
  const lists = {
    dossier: file.filter(({ regions }) => regions === null),
    priorites: criteria.filter(({ force, regions }) => force === 'priority' && regions === null),
    regionales: inOrderOfText([...file, ...criteria], edition).filter(
      ({ regions }) => regions !== null,
    ),
  };
  const all = [...lists.dossier, ...lists.priorites, ...lists.regionales];
  return { edition: edition.id, ...lists, ...weigh(all, options.weights) };
}

function itemsOf(results: readonly CriterionResult[], context: Context): readonly CheckItem[] {
  return results.flatMap((result) => {
    const criterion = context.edition.criteria.find(({ code }) => code === result.code);
    return criterion === undefined ? [] : [itemOf(result, criterion, context)];
  });
}

function itemOf(result: CriterionResult, criterion: Criterion, context: Context): CheckItem {
  const { label: _, reason: _reason, lines: _lines, citations, ...rest } = result;
  const { reason } = evaluateCriterion(criterion, context);
  const quoted = citations.find(({ quote }) => quote !== undefined);
  return {
    ...rest,
    label: criterion.label,
    ...(reason === undefined ? {} : { reason }),
    comment: quoted ?? citations[0] ?? null,
    regions: regionsOf(criterion.rule, context),
  };
}

// A rule that asks something of the files of some ARS, and nothing of the others.
function regionsOf(rule: Rule, context: Context): readonly RegionCode[] | null {
  if ('interpretation' in rule) return regionsOf(resolve(rule, context), context);
  if (rule.kind !== 'when' || rule.otherwise !== undefined) return null;
  const { condition } = rule;
  return 'kind' in condition && condition.kind === 'ars-depot' ? condition.in : null;
}

function inOrderOfText(items: readonly CheckItem[], { criteria }: Edition): readonly CheckItem[] {
  return criteria.flatMap(({ code }) => items.filter((item) => item.code === code));
}
