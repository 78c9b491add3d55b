import type { Edition } from '../../../src/model/edition';
import { isFields, objectsIn, outcomesOf, type ParameterField, type Placed } from './walk';

const parameterFields: readonly ParameterField[] = [
  'bound',
  'threshold',
  'by',
  'unitAmount',
  'share',
  'delay',
  'parameter',
];

/** The parameters that an edition names in its rules, its tariffs and its interpretations. */
export function parameterReferences(edition: Edition): readonly Placed<string>[] {
  return objectsIn(edition).flatMap(({ path, value }) => {
    const named = parameterFields.flatMap((field) => codesIn(value[field]));
    const days = value.kind === 'window' ? [value.from, value.to].flatMap(codesIn) : [];
    const given = isFields(value.parameters) ? Object.keys(value.parameters) : [];
    return place(path, [...named, ...days, ...given]);
  });
}

/** The criteria that other parts of an edition name. */
export function criterionReferences(edition: Edition): readonly Placed<string>[] {
  return [
    ...place('grappe', [edition.grappe.esms, edition.grappe.og].flatMap(codesIn)),
    ...objectsIn(edition).flatMap(({ path, value }) =>
      place(path, [
        ...codesIn(value.criterion),
        ...(value.kind === 'criteria' ? codesIn(value.codes) : []),
      ]),
    ),
  ];
}

/** The principles that the funding cites. */
export function principleReferences({ funding }: Edition): readonly Placed<string>[] {
  return place('funding', [...funding.total, ...funding.shares.principles]);
}

/** The funding lines that caps, milestones and criteria name. */
export function lineReferences({
  funding,
  schedule,
  criteria,
}: Edition): readonly Placed<string>[] {
  return [
    ...objectsIn(funding.caps, 'caps').flatMap(({ path, value }) =>
      place(path, codesIn(value.lines)),
    ),
    ...schedule.milestones.flatMap(({ code, lines }) =>
      place(
        code,
        codesIn(lines).filter((line) => line !== 'all'),
      ),
    ),
    ...criteria.flatMap(({ code, lines }) => place(code, codesIn(lines))),
    ...funding.lines.flatMap(({ code, beyond }) => place(code, codesIn(beyond))),
  ];
}

/** The usage indicators among which an edition lets choose. */
export function usageReferences({ usages }: Edition): readonly Placed<string>[] {
  return usages.flatMap(({ code, among }) => place(code, codesIn(among)));
}

/** The limits and interpretations that a rule gives for what no fact can tell. */
export function reasonReferences(edition: Edition): readonly Placed<string>[] {
  return objectsIn(edition).flatMap(({ path, value }) =>
    value.kind === 'undecidable' || path.startsWith('usages')
      ? place(path, codesIn(value.because))
      : [],
  );
}

/** The codes in a field: one, a list, one by territory, or a choice of such. */
function codesIn(field: unknown): readonly string[] {
  return outcomesOf(field).flatMap((outcome) => {
    if (typeof outcome === 'string') return outcome;
    const inside = typeof outcome === 'object' && outcome !== null ? Object.values(outcome) : [];
    return inside.flatMap((each) => (typeof each === 'string' ? each : codesIn(each)));
  });
}

function place(path: string, codes: readonly string[]): readonly Placed<string>[] {
  return codes.map((value) => ({ path, value }));
}
