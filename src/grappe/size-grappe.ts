import { type Context, criteriaByCode } from '../mechanisms/context';
import { evaluateCount } from '../mechanisms/count';
import { createContext } from '../mechanisms/create-context';
import { evaluateSeveral } from '../mechanisms/group-rules';
import { evaluateCriterion, evaluateRule } from '../mechanisms/rule';
import { depositRegions, majorityRegions, territoriesOf } from '../mechanisms/territory';
import { allOf, notApplicable, type Verdict } from '../mechanisms/verdict';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { GrappeMeasure, GrappeResult, RegionSize } from '../model/report';

/**
 * Says whether the grappe is large enough under an edition, in ESMS and in organismes
 * gestionnaires (OG), in which territory it lies, at which niveau it applies and which ARS receives
 * its file.
 *
 * ESMS that the edition sets aside don't count. `required` is null where the edition asks for no
 * minimum; a territory, niveau or ARS that missing regions or a tie leave open is null.
 *
 * @example
 * ```ts
 * import { defineProjet, sizeGrappe } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }, { id: 'b' }],
 *   esms: [
 *     { nombre: 4, organismeGestionnaire: 'a', region: '94', operation: 'acquisition' },
 *     { nombre: 3, organismeGestionnaire: 'b', region: '94', operation: 'acquisition' },
 *   ],
 * });
 * sizeGrappe(amorcageTemps1, projet).esms; // => { observed: 7, required: 8, gap: 1 }
 * ```
 */
export function sizeGrappe(
  edition: Edition,
  projet: Projet,
  options?: AssessmentOptions,
): GrappeResult {
  return sizeGrappeIn(createContext(edition, projet, options));
}

/** The same on a context that is prepared. */
export function sizeGrappeIn(context: Context): GrappeResult {
  const { esms, og } = context.edition.grappe;
  const ofEsms = sizeVerdict(esms, context);
  const ofOg = sizeVerdict(og, context);
  const deposit = depositRegions(context);
  const territories = territoriesOf(majorityRegions(context.regions));
  return {
    status: statusOf(allOf([ofEsms, ofOg])),
    territoire: only(territories),
    esms: measureOf(ofEsms, evaluateCount({ kind: 'esms' }, context).range.atLeast),
    og: measureOf(ofOg, evaluateCount({ kind: 'og' }, context).range.atLeast),
    niveau: niveauOf(context),
    arsDepot: only(deposit),
    arsDepotPossibles: deposit,
    regions: sizesOf(context.regions),
  };
}

function sizesOf({ known, unplaced }: Context['regions']): readonly RegionSize[] {
  const placed = [...known].map(([region, esms]) => ({ region, esms }));
  return unplaced === 0 ? placed : [...placed, { region: null, esms: unplaced }];
}

function sizeVerdict(code: string | undefined, context: Context): Verdict {
  const criterion = code === undefined ? undefined : criteriaByCode(context.edition).get(code);
  return criterion === undefined ? notApplicable : evaluateCriterion(criterion, context);
}

function measureOf(verdict: Verdict, counted: number): GrappeMeasure {
  const { status, observed, required, gap } = verdict;
  const isMeasured = typeof observed === 'number' && typeof required === 'number';
  return {
    observed: isMeasured ? observed : counted,
    required: typeof required === 'number' ? required : null,
    gap: status === 'not-applicable' ? 0 : (gap ?? null),
  };
}

function statusOf(verdict: Verdict): GrappeResult['status'] {
  if (verdict.status === 'unmet' || verdict.status === 'undetermined') return verdict.status;
  return 'met';
}

function niveauOf(context: Context): GrappeResult['niveau'] {
  const { national } = context.edition.grappe;
  const isNational = national === undefined ? 'unmet' : evaluateRule(national, context).status;
  if (isNational === 'met') return 'national';
  if (isNational === 'undetermined') return null;
  const several = evaluateSeveral('regions', context).status;
  if (several === 'undetermined') return null;
  return several === 'met' ? 'multiregional' : 'regional';
}

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
