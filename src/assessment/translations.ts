import type { Edition } from '../model/edition';
import type { Rule } from '../model/rule';
import type { Text } from '../model/text';
import type { NoticeDraft } from './notices/notice-draft';

/** The English of every French text that a report may show, so that the report stands alone. */
export function translate(
  ofEdition: Readonly<Record<string, string>>,
  notices: readonly NoticeDraft[],
  unknown: readonly Text[],
): Readonly<Record<string, string>> {
  return { ...ofEdition, ...byFrench([...notices.map(({ text }) => text), ...unknown]) };
}

/** Those of an edition. */
export function textsOf(edition: Edition): Readonly<Record<string, string>> {
  return byFrench([
    edition.title,
    ...edition.criteria.flatMap(({ label, rule }) => [label, ...reasonsIn(rule)]),
    ...edition.funding.lines.map(({ label }) => label),
    ...edition.schedule.milestones.flatMap(({ label, trigger, documents, conditions }) => [
      label,
      trigger,
      ...documents,
      ...conditions,
    ]),
    ...edition.parameters.flatMap(({ label, suppliedBy }) => (suppliedBy ? [label] : [])),
    ...edition.limits.flatMap(({ missing, settledBy }) => [missing, settledBy]),
  ]);
}

function byFrench(texts: readonly Text[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map(({ fr, en }) => [fr, en]));
}

function reasonsIn(rule: Rule): readonly Text[] {
  if ('interpretation' in rule) return Object.values(rule.choices).flatMap(reasonsIn);
  switch (rule.kind) {
    case 'because':
      return [rule.reason, ...reasonsIn(rule.rule)];
    case 'all':
    case 'any':
      return rule.of.flatMap(reasonsIn);
    case 'not':
      return reasonsIn(rule.of);
    case 'when':
      return [rule.condition, rule.then, ...(rule.otherwise ? [rule.otherwise] : [])].flatMap(
        reasonsIn,
      );
    default:
      return [];
  }
}
