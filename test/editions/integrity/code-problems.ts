import type { Edition } from '../../../src/model/edition';
import {
  criterionReferences,
  lineReferences,
  parameterReferences,
  principleReferences,
  reasonReferences,
  usageReferences,
} from './references';
import type { Placed } from './walk';

type Coded = readonly { readonly code: string }[];

/** Codes that stand twice in their list, and codes that are named and stand nowhere. */
export function codeProblems(edition: Edition): readonly string[] {
  const reasons = [...edition.limits, ...edition.interpretations];
  return [
    ...Object.entries(listsOf(edition)).flatMap(([list, codes]) => duplicates(list, codes)),
    ...missing('parameter', parameterReferences(edition), edition.parameters),
    ...missing('criterion', criterionReferences(edition), edition.criteria),
    ...missing('principle', principleReferences(edition), edition.principles),
    ...missing('funding line', lineReferences(edition), edition.funding.lines),
    ...missing('usage indicator', usageReferences(edition), edition.usages),
    ...missing('limit or interpretation', reasonReferences(edition), reasons),
  ];
}

function listsOf(edition: Edition): Readonly<Record<string, readonly string[]>> {
  const choices = edition.interpretations.map(
    ({ code, choices }) => [code, choices.map((choice) => choice.code)] as const,
  );
  return {
    documents: edition.documents.map(({ id }) => id),
    parameters: codesOf(edition.parameters),
    // A rule gives a verdict or it doesn't: no code is both a criterion and a principle.
    criteria: codesOf([...edition.criteria, ...edition.principles]),
    lines: codesOf(edition.funding.lines),
    milestones: codesOf(edition.schedule.milestones),
    calendars: edition.calendars.map(({ authority }) => authority),
    usages: codesOf(edition.usages),
    interpretations: codesOf(edition.interpretations),
    limits: codesOf(edition.limits),
    ...Object.fromEntries(choices),
  };
}

function codesOf(list: Coded): readonly string[] {
  return list.map(({ code }) => code);
}

function duplicates(list: string, codes: readonly string[]): readonly string[] {
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return twice.map((code) => `${list}: ${code} stands twice`);
}

function missing(what: string, references: readonly Placed<string>[], list: Coded) {
  const known = new Set(codesOf(list));
  return references
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) => `${path}: no ${what} ${value}`);
}
