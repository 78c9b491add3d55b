import type { JsonPointer } from '../../kernel/json-pointer';
import { createContext } from '../../mechanisms/create-context';
import { listMissing } from '../../mechanisms/missing';
import type { FactValue } from '../../model/adjustment';
import type { Edition } from '../../model/edition';
import type { AssessmentOptions } from '../../model/interpretation';
import type { Projet } from '../../model/projet';
import type { MissingInput, Report } from '../../model/report';
import type { Effect, MissingSensitivity } from '../../model/sensitivity';
import { assess } from '../assess';
import { candidatesFor } from '../facts/candidates';
import { type FactField, fieldAt, supplyField } from '../facts/fact-field';
import { gatherEsms } from '../facts/gather-esms';
import { effectAmong, outcomeOf, rankOf } from './outcome';

/** A missing fact, with all that waits for it. */
interface Missing {
  readonly field: FactField;
  readonly paths: readonly JsonPointer[];
  readonly neededFor: readonly string[];
}

/** What each missing fact changes in the result of a project. */
export function sensitivityToMissing(
  edition: Edition,
  projet: Projet,
  options: AssessmentOptions,
): MissingSensitivity[] {
  const report = assess(edition, projet, options);
  const gathered = gatherEsms(projet).projet;
  const missing = byField(missingIn(report));
  const values = new Map(
    missing.map(({ field }) => [
      field,
      candidatesFor(field, createContext(edition, gathered, options)),
    ]),
  );
  const under = (facts: Facts) =>
    assess(
      edition,
      facts.reduce((changed, [field, value]) => supplyField(field, value, changed), gathered),
      options,
    );
  return missing.map(({ field, paths, neededFor }) => {
    const own = values.get(field) ?? [];
    const reports = own.map((value) => ({ value, report: under([[field, value]]) }));
    const others = besides(field, neededFor, missing).map(
      (other) => [other, fewOf(values.get(other) ?? [])] as const,
    );
    const effects = (function* () {
      yield effectAmong([report, ...reports.map(({ report: one }) => one)]);
      for (const facts of completions(others)) {
        yield effectAmong(own.map((value) => under([...facts, [field, value]])));
      }
    })();
    return { paths, neededFor, effect: furthest(effects), outcomes: distinct(reports) };
  });
}

type Facts = readonly (readonly [FactField, FactValue])[];

// Only beside facts for which the same criterion waits may a fact matter more than by itself.
function besides(
  field: FactField,
  neededFor: readonly string[],
  missing: readonly Missing[],
): readonly FactField[] {
  return missing
    .filter(
      (other) => other.field !== field && other.neededFor.some((code) => neededFor.includes(code)),
    )
    .map((other) => other.field);
}

// Of a long row of days or codes, the ends and the middle.
function fewOf(values: readonly FactValue[]): readonly FactValue[] {
  if (values.length <= 6) return values;
  return [0, Math.floor(values.length / 2), values.length - 1].flatMap((at) => values[at] ?? []);
}

/** How many ways to fill in the other missing facts are tried. Technical. */
const mostCompletions = 64;

/** Its multiples fall evenly between 0 and 1, those of one fact apart from those of another. */
const golden = (Math.sqrt(5) - 1) / 2;

// All of them where they are few; else a spread in which the values of each fact meet those of the
// others in ever other company.
function* completions(
  fields: readonly (readonly [FactField, readonly FactValue[]])[],
): Generator<Facts> {
  const filled = fields.filter(([, values]) => values.length > 0);
  const count = filled.reduce((product, [, values]) => product * values.length, 1);
  for (let number = 0; number < Math.min(count, mostCompletions); number += 1) {
    let rest = number;
    yield filled.flatMap(([field, values], at): Facts => {
      const spread = Math.floor(((number * (at + 1) * golden) % 1) * values.length);
      const value = values[count > mostCompletions ? spread : rest % values.length];
      rest = Math.floor(rest / values.length);
      return value === undefined ? [] : [[field, value]];
    });
  }
}

function furthest(effects: Iterable<Effect>): Effect {
  let found: Effect = 'none';
  for (const effect of effects) {
    if (rankOf(effect) < rankOf(found)) found = effect;
    // What reaches the amount by itself is not looked at in the company of other facts.
    if (found === 'status' || found === 'amount') break;
  }
  return found;
}

function distinct(
  reports: readonly { readonly value: FactValue; readonly report: Report }[],
): MissingSensitivity['outcomes'] {
  const outcomes = new Map<string, MissingSensitivity['outcomes'][number]>();
  for (const { value, report } of reports) {
    const outcome = outcomeOf(report);
    const key = JSON.stringify(outcome);
    if (!outcomes.has(key)) outcomes.set(key, { value, ...outcome });
  }
  return [...outcomes.values()];
}

function missingIn(report: Report): readonly MissingInput[] {
  const { eligibility, completeness, funding, schedule } = report;
  const ofSchedule = schedule.milestones.flatMap(({ code, missing }) =>
    missing.map((path) => ({ path, neededFor: [code] })),
  );
  const ofContents = listMissing(completeness.items);
  return [...eligibility.missing, ...ofContents, ...funding.missing, ...ofSchedule];
}

function byField(inputs: readonly MissingInput[]): readonly Missing[] {
  const fields = new Map<FactField, { paths: Set<JsonPointer>; neededFor: Set<string> }>();
  for (const { path, neededFor } of inputs) {
    const field = fieldAt(path);
    if (field === undefined) continue;
    const known = fields.get(field) ?? { paths: new Set(), neededFor: new Set() };
    known.paths.add(path);
    for (const code of neededFor) known.neededFor.add(code);
    fields.set(field, known);
  }
  return [...fields].map(([field, { paths, neededFor }]) => ({
    field,
    paths: [...paths],
    neededFor: [...neededFor],
  }));
}
