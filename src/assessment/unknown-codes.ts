import type { Edition } from '../model/edition';
import type { Report } from '../model/report';
import type { Text } from '../model/text';

/** The codes that leave some answer of a report open, each with the words for it. */
export function wordsOfUnknown(
  report: Pick<Report, 'eligibility' | 'completeness' | 'funding' | 'schedule'>,
  edition: Edition,
): ReadonlyMap<string, Text> {
  const words = new Map<string, Text>();
  const note = (codes: readonly string[] = []) => {
    for (const code of codes) {
      const text = words.has(code) ? undefined : wordsOf(code, edition);
      if (text !== undefined) words.set(code, text);
    }
  };
  for (const { unknown } of report.eligibility.criteria) note(unknown);
  for (const { unknown } of report.completeness.items) note(unknown);
  note(report.funding.unknown);
  for (const { unknown } of report.schedule.milestones) note(unknown);
  return words;
}

function wordsOf(code: string, { parameters, interpretations, limits }: Edition): Text | undefined {
  const parameter = parameters.find((other) => other.code === code);
  if (parameter !== undefined) return withReason(parameter.label, parameter.reason);
  const interpretation = interpretations.find((other) => other.code === code);
  return interpretation?.question ?? limits.find((other) => other.code === code)?.missing;
}

function withReason(label: Text, reason: Text | undefined): Text {
  if (reason === undefined) return label;
  return { fr: `${label.fr} — ${reason.fr}`, en: `${label.en} — ${reason.en}` };
}
