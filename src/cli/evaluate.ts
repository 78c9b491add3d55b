import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Locale } from '../model/text';
import { explain } from '../render/explain';
import type { Command } from './command';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal } from './messages';
import { readChoices } from './read-choices';
import { readProjet } from './read-projet';
import { show } from './to-output';

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
  const projet = await readProjet(file, locale, io);
  if (!projet.ok) return projet;
  const report = assess(edition.value, projet.value, { interpretations: choices.value });
  return { ok: true, value: show(report, explain, format, locale) };
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
