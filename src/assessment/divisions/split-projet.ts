import type { Division, DivisionKind } from '../../model/division';
import type { Edition } from '../../model/edition';
import type { AssessmentOptions } from '../../model/interpretation';
import type { Esms, Projet } from '../../model/projet';
import { arithmeticOf, carried } from './arithmetic';
import { divideEvenly, divideInto, maximumParts } from './divide';
import { assessProjet } from './outcome';
import { splitByOg, splitByRegion } from './parts';

/**
 * Says into which projects one could be split under an edition, and what each yields by the tariff:
 * even parts, of which there are two or as many more as it takes for no cap to leave an ESMS out
 * and no size to be too large, up to 20; one project an OG; one project a region, where all regions
 * are known.
 *
 * It is arithmetic: whether a split is accepted is for the ARS to say, as `caveat` does. Every
 * division is listed, also one that changes nothing or whose parts are too small. Amounts are in
 * euros; a total that a missing fact or an unknown tariff leaves open is null, between its bounds.
 *
 * @example
 * ```ts
 * import { defineProjet, splitProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 60, organismeGestionnaire: 'a', region: '84', operation: 'acquisition',
 *     equipement: false }],
 *   amoa: { marche: false, pilotage: false },
 * });
 * const { whole, divisions } = splitProjet(amorcageTemps1, projet);
 * whole.funding.total; // => '750000.00'
 * divisions.map(({ parts, yields }) => [parts.map(({ esms }) => esms), yields.total]);
 * // => [[[30, 30], '1500000.00']]
 * ```
 */
export function splitProjet(
  edition: Edition,
  projet: Projet,
  options: AssessmentOptions = {},
): Division {
  const whole = assessProjet(edition, projet, options);
  const divide = (kind: DivisionKind, groups: readonly (readonly Esms[])[]) =>
    divideInto(kind, groups, whole, (part) => assessProjet(edition, part, options));
  const even = divideEvenly(projet, (groups) => divide('parts-egales', groups));
  const byOg = splitByOg(projet);
  const byRegion = splitByRegion(projet);
  const listed = [
    { kind: 'par-og', groups: byOg },
    { kind: 'par-region', groups: byRegion ?? [] },
  ] as const;
  return {
    ...arithmeticOf(edition),
    whole: whole.outcome,
    bounds: whole.bounds,
    divisions: [
      ...even.options,
      ...listed.flatMap(({ kind, groups }) =>
        groups.length < 2 || groups.length > maximumParts ? [] : [divide(kind, groups).option],
      ),
    ],
    omitted: [
      ...(even.isCut ? [{ kind: 'parts-egales', reason: 'too-many-parts' } as const] : []),
      ...listed.flatMap(({ kind, groups }) =>
        groups.length > maximumParts ? [{ kind, reason: 'too-many-parts' } as const] : [],
      ),
      ...(byRegion === null ? [{ kind: 'par-region', reason: 'regions-unknown' } as const] : []),
    ],
    carried,
  };
}
