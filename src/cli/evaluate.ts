import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import { formatIssue } from '../model/issues/format-issue';
import type { Report } from '../model/report';
import type { Locale } from '../model/text';
import { parseProjet } from '../projet/parse-projet';
import { explain } from '../render/explain';
import type { Command, Format } from './command';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeFile, describeRefusal } from './messages';
import { readChoices } from './read-choices';
import { readJson } from './read-json';
import { toJson, toRenderFormat } from './to-output';

/** Assesses the project of a file: the report, or the lines that say what is wrong. */
export async function evaluate(
  { file, edition: id, interpretations: given, format }: Extract<Command, { name: 'evaluer' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const edition = findEdition(id, editions);
  if (!edition.ok) return refuse(edition.issues.map((issue) => describeRefusal(issue, locale)));
  const choices = readChoices(given, edition.value);
  if (!choices.ok) return refuse(choices.issues.map((issue) => describeRefusal(issue, locale)));
  const json = await readJson(file, io);
  if (!json.ok) {
    const lines = json.issues.map((problem) => ({ kind: 'file', file, problem }) as const);
    return refuse(lines.map((refusal) => describeRefusal(refusal, locale)));
  }
  const projet = parseProjet(json.value);
  if (!projet.ok) {
    const sentences = projet.issues.map((issue) => formatIssue(issue, { locale }));
    return refuse(sentences.map((sentence) => describeFile(file, sentence, locale)));
  }
  const report = assess(edition.value, projet.value, { interpretations: choices.value });
  return { ok: true, value: show(report, format, locale) };
}

function show(report: Report, format: Format, locale: Locale): string {
  if (format === 'json') return toJson(report);
  return explain(report, { locale, format: toRenderFormat(format) });
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
