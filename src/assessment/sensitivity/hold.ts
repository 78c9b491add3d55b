import { decides } from '../../eligibility/decides';
import { computeGrant } from '../../funding/compute-funding';
import { type Context, type EditionReading, resolve } from '../../mechanisms/context';
import { createContextUnder } from '../../mechanisms/create-context';
import { evaluateCriterion } from '../../mechanisms/rule';
import type { Criterion, Edition } from '../../model/edition';
import type { Projet } from '../../model/projet';
import type { Report } from '../../model/report';
import type { Sensitivity } from '../../model/sensitivity';
import { gatherEsms } from '../facts/gather-esms';
import { exploreReadings } from './explore-readings';

type Prepare = (reading: EditionReading) => Context;

/** Whether the verdict and the amount are the same under every combination of readings. */
export function holdsUnderAllReadings(
  edition: Edition,
  projet: Projet,
  status: Report['status'],
): Sensitivity['holds'] {
  const gathered = gatherEsms(projet).projet;
  const prepare: Prepare = (reading) => createContextUnder(reading, gathered);
  const amounts = exploreReadings(edition, (reading) =>
    JSON.stringify(computeGrant(prepare(reading)).total.range),
  );
  return { status: statusHolds(status, edition, prepare), total: areAllEqual(amounts) };
}

/** What a criterion does to the verdict; null stands for combinations that were not looked at. */
type Bearing = 'refuses' | 'opens' | 'passes' | null;

interface Bearings {
  readonly criterion: Criterion;
  readonly found: ReadonlySet<Bearing>;
}

// Each criterion goes through few interpretations: its own combinations are soon looked at, and any
// of them can come true.
function statusHolds(status: Report['status'], edition: Edition, prepare: Prepare): boolean | null {
  const all = edition.criteria.map((criterion): Bearings => {
    const ask = (reading: EditionReading) => bearingOf(criterion, prepare(reading));
    return { criterion, found: new Set(exploreReadings(edition, ask)) };
  });
  const some = (bearing: Bearing) => all.some(({ found }) => found.has(bearing));
  switch (status) {
    case 'eligible':
      if (some('refuses') || some('opens')) return false;
      return some(null) ? null : true;
    case 'ineligible':
      return oneAlways('refuses', all, edition, prepare);
    case 'undetermined':
      if (some('refuses')) return false;
      return some(null) ? null : oneAlways('opens', all, edition, prepare);
  }
}

// Whether under every combination one criterion at least bears so, be it not always the same.
function oneAlways(
  bearing: Bearing,
  all: readonly Bearings[],
  edition: Edition,
  prepare: Prepare,
): boolean | null {
  if (all.some(({ found }) => found.size === 1 && found.has(bearing))) return true;
  const candidates = all.filter(({ found }) => found.has(bearing) || found.has(null));
  let isTold = true;
  for (const holds of exploreReadings(edition, (reading) => {
    const context = prepare(reading);
    return candidates.some(({ criterion }) => bearingOf(criterion, context) === bearing);
  })) {
    if (holds === false) return false;
    if (holds === null) isTold = false;
  }
  return isTold ? true : null;
}

function bearingOf(criterion: Criterion, context: Context): Bearing {
  const { code, lines } = criterion;
  const force = resolve(criterion.force, context);
  if (!decides({ code, force, ...(lines === undefined ? {} : { lines }) })) return 'passes';
  const { status } = evaluateCriterion(criterion, context);
  if (status === 'unmet') return 'refuses';
  return status === 'undetermined' ? 'opens' : 'passes';
}

function areAllEqual(answers: Iterable<string | null>): boolean | null {
  let first: string | null = null;
  for (const answer of answers) {
    if (answer === null) return null;
    if (first !== null && answer !== first) return false;
    first = answer;
  }
  return true;
}
