import { canonicalJson } from '../kernel/canonical-json';
import type {
  Changes,
  CriterionContent,
  EditionDiff,
  EditionName,
  InterpretationContent,
  LineContent,
  MilestoneContent,
  NamedValue,
} from '../model/comparison';
import type { Edition } from '../model/edition';

/**
 * Says what changes from one edition to another: parameters, criteria, funding lines, instalments,
 * interpretations and limits, each by its code, with what stood before and what stands after.
 *
 * Where a rule names a parameter its value counts as part of it: a criterion whose rule stays and
 * whose threshold moves has changed. Values are those apart from any interpretation. Citations
 * don't count, nor does the order.
 *
 * @example
 * ```ts
 * import { diffEditions } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const { parameters, criteria } = diffEditions(amorcageTemps1, amorcageTemps2Regional);
 * parameters.added.some(({ code }) => code === 'enveloppe.temps-2'); // => true
 * criteria.changed.find(({ code }) => code === 'grappe.minimum-esms')?.fields.includes('force');
 * // => true
 * ```
 */
export function diffEditions(a: Edition, b: Edition): EditionDiff {
  return {
    before: nameOf(a),
    after: nameOf(b),
    parameters: between(parametersOf(a), parametersOf(b)),
    criteria: between(criteriaOf(a), criteriaOf(b)),
    lines: between(linesOf(a), linesOf(b)),
    milestones: between(milestonesOf(a), milestonesOf(b)),
    interpretations: between(interpretationsOf(a), interpretationsOf(b)),
    limits: between(a.limits, b.limits),
  };
}

function nameOf({ id, title }: Edition): EditionName {
  return { id, title };
}

function between<Content extends { readonly code: string }>(
  before: readonly Content[],
  after: readonly Content[],
): Changes<Content> {
  const previous = new Map(before.map((content) => [content.code, content]));
  const next = new Map(after.map((content) => [content.code, content]));
  return {
    added: after.filter(({ code }) => !previous.has(code)),
    removed: before.filter(({ code }) => !next.has(code)),
    changed: before.flatMap((content) => {
      const other = next.get(content.code);
      const fields = other === undefined ? [] : differingFields(content, other);
      if (other === undefined || fields.length === 0) return [];
      return [{ code: content.code, fields, before: content, after: other }];
    }),
  };
}

function differingFields<Content extends object>(
  before: Content,
  after: Content,
): readonly (keyof Content & string)[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (keys as (keyof Content & string)[]).filter(
    (key) => canonicalJson(before[key]) !== canonicalJson(after[key]),
  );
}

function parametersOf({ parameters }: Edition): EditionDiff['parameters']['added'] {
  return parameters.map(({ citations: _, reason: _reason, ...parameter }) => parameter);
}

function criteriaOf(edition: Edition): readonly CriterionContent[] {
  return edition.criteria.map(({ citations: _, ...criterion }) => ({
    ...criterion,
    parameters: parametersNamedIn(criterion, edition),
  }));
}

function linesOf(edition: Edition): readonly LineContent[] {
  return edition.funding.lines.map((line) => ({
    ...line,
    parameters: parametersNamedIn(line, edition),
  }));
}

function milestonesOf(edition: Edition): readonly MilestoneContent[] {
  return edition.schedule.milestones.map(({ citations: _, ...milestone }) => ({
    ...milestone,
    parameters: parametersNamedIn(milestone, edition),
  }));
}

function interpretationsOf({ interpretations }: Edition): readonly InterpretationContent[] {
  return interpretations.map(({ citations: _, ...interpretation }) => interpretation);
}

// These name criteria, interpretations and limits, which may share a code with a parameter.
const otherReferences = ['code', 'codes', 'criterion', 'because', 'interpretation'];

function parametersNamedIn(rule: unknown, { parameters }: Edition): readonly NamedValue[] {
  const texts = new Set(textsIn(rule));
  return parameters
    .filter(({ code }) => texts.has(code))
    .map(({ code, value, unit }) => ({ code, value, unit }));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    otherReferences.includes(key) ? [] : textsIn(part),
  );
}
