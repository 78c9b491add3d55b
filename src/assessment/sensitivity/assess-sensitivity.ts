import type { Edition } from '../../model/edition';
import type { AssessmentOptions } from '../../model/interpretation';
import type { Projet } from '../../model/projet';
import type { Effect, Sensitivity } from '../../model/sensitivity';
import { assess } from '../assess';
import { gatherEsms } from '../facts/gather-esms';
import { holdsUnderAllReadings } from './hold';
import { sensitivityToInterpretations } from './interpretations';
import { sensitivityToMissing } from './missing-facts';
import { outcomeOf, rankOf } from './outcome';

/**
 * Says what a result depends on: for each interpretation that the edition declares, the result
 * under every choice, and for each missing fact, whether some value could change the verdict or the
 * amount. What reaches furthest comes first. Amounts are in euros.
 *
 * `holds` tells whether the verdict and the total are the same under every combination of readings,
 * not only under each choice by itself; null where the combinations are too many to tell.
 *
 * @example
 * ```ts
 * import { assessSensitivity, defineProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const facts = { region: '04', operation: 'acquisition', equipement: false } as const;
 * const projet = defineProjet({
 *   porteur: 'a',
 *   organismesGestionnaires: [{ id: 'a' }, { id: 'b' }],
 *   esms: [
 *     { nombre: 4, organismeGestionnaire: 'a', ...facts },
 *     { nombre: 4, organismeGestionnaire: 'b', ...facts },
 *   ],
 *   regroupement: 'convention',
 *   solution: { servicesSocles: ['mssante', 'dmp'], marcheNational: true },
 *   evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
 * });
 * const { interpretations, holds } = assessSensitivity(amorcageTemps1, projet);
 * interpretations[0]?.code; // => 'interpretation.seuil-outre-mer'
 * interpretations[0]?.outcomes.map(({ choice, status }) => [choice, status]); // => [
 * //   ['comme-la-corse', 'eligible'],
 * //   ['comme-la-metropole', 'ineligible'],
 * //   ]
 * holds; // => { status: false, total: true }
 * ```
 */
export function assessSensitivity(
  edition: Edition,
  projet: Projet,
  options: AssessmentOptions = {},
): Sensitivity {
  const gathered = gatherEsms(projet).projet;
  const report = assess(edition, gathered, options);
  return {
    edition: edition.id,
    outcome: outcomeOf(report),
    holds: holdsUnderAllReadings(edition, gathered, report.status),
    interpretations: sensitivityToInterpretations(edition, gathered, report, options).sort(
      byEffect,
    ),
    missing: sensitivityToMissing(edition, projet, options).sort(byEffect),
  };
}

function byEffect(a: { readonly effect: Effect }, b: { readonly effect: Effect }): number {
  return rankOf(a.effect) - rankOf(b.effect);
}
