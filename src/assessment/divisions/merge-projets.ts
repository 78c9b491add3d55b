import type { BoundChange, Fusion, FusionOption, SizeBound } from '../../model/division';
import type { Edition } from '../../model/edition';
import type { AssessmentOptions } from '../../model/interpretation';
import type { Projet } from '../../model/projet';
import { arithmeticOf } from './arithmetic';
import { mergeFiles } from './merge-files';
import { type Assessed, assessProjet } from './outcome';
import { compareYields } from './yields';

/**
 * Says what a project and its neighbours would yield as one under an edition, by the tariff: the
 * project with each of them, then with all, beside what they yield apart, with the caps and
 * thresholds to which the whole stands otherwise. The caller names the neighbours; the library
 * knows no list of projects.
 *
 * A fact stands in the merged project where every file states it alike; the others are unknown
 * there and named in `leftOut`. The same SIREN is the same OG. Projects that can't be one, because
 * an ESMS with a FINESS stands in two of them, give `issues` in place of figures. Amounts are in
 * euros; whether the ARS accepts is for it to say.
 *
 * @example
 * ```ts
 * import { defineProjet, mergeProjets } from 'esms-numerique';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const of = (id: string, nombre: number) =>
 *   defineProjet({
 *     organismesGestionnaires: [{ id }],
 *     esms: [{ nombre, organismeGestionnaire: id, region: '84', operation: 'acquisition' }],
 *   });
 * const [fusion] = mergeProjets(amorcageTemps2Regional, of('a', 25), [of('b', 25)]).fusions;
 * fusion?.ok && fusion.merged.unmet.map(({ code, gap }) => [code, gap]);
 * // => [['niveau.regional', 1]]
 * ```
 */
export function mergeProjets(
  edition: Edition,
  projet: Projet,
  neighbours: readonly Projet[],
  options: AssessmentOptions = {},
): Fusion {
  const projets = [projet, ...neighbours];
  const assessed = projets.map((one) => assessProjet(edition, one, options));
  const all = projets.map((_, member) => member);
  const pairs = all.slice(1).map((member) => [0, member]);
  const groups = neighbours.length > 1 ? [...pairs, all] : pairs;
  return {
    ...arithmeticOf(edition),
    members: assessed.map(({ outcome }) => outcome),
    fusions: groups.map((members) =>
      mergeGroup(members, projets, assessed, (one) => assessProjet(edition, one, options)),
    ),
  };
}

function mergeGroup(
  members: readonly number[],
  projets: readonly Projet[],
  assessed: readonly Assessed[],
  assess: (projet: Projet) => Assessed,
): FusionOption {
  const placeOf = (member: number) => members[member] ?? member;
  const merged = mergeFiles(pick(projets, members));
  if (!merged.ok) {
    const issues = merged.issues.map(({ member, issue }) => ({
      member: member === null ? null : placeOf(member),
      issue,
    }));
    return { ok: false, members, issues };
  }
  const { projet, leftOut, renamed } = merged.value;
  const { outcome, bounds, total } = assess(projet);
  const apart = pick(assessed, members);
  return {
    ok: true,
    members,
    merged: outcome,
    yields: compareYields(
      [total],
      apart.map((one) => one.total),
    ),
    changed: bounds.flatMap((bound) => changeOf(bound, apart)),
    leftOut,
    renamed: renamed.map((renaming) => ({ ...renaming, member: placeOf(renaming.member) })),
  };
}

function pick<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return items.filter((_, place) => places.includes(place));
}

function changeOf(bound: SizeBound, apart: readonly Assessed[]): readonly BoundChange[] {
  const before = apart.map(
    ({ bounds }) => bounds.find((other) => isSameBound(other, bound))?.position ?? null,
  );
  const isPassed = passes(bound.kind, bound.position);
  const differs = before.some((position) => passes(bound.kind, position) !== isPassed);
  return differs ? [{ bound, before }] : [];
}

function isSameBound(one: SizeBound, other: SizeBound): boolean {
  return one.kind === other.kind && one.code === other.code && setBy(one) === setBy(other);
}

function setBy(bound: SizeBound): string {
  return bound.kind === 'cap' ? bound.lines.join(' ') : `${bound.criterion} ${bound.counted}`;
}

// A cap binds beyond its number, a threshold is reached at it.
function passes(kind: SizeBound['kind'], position: BoundChange['before'][number]): boolean {
  return position === 'over' || (position === 'at' && kind !== 'cap');
}
