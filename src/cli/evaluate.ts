import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Report } from '../model/report';
import type { Locale } from '../model/text';
import type { RenderOptions } from '../render/document/print';
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
  command: Extract<Command, { name: 'evaluer' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const { file, interpretations: given, format } = command;
  const edition = findEdition(command.edition, editions);
  if (!edition.ok) return refuse(edition.issues.map((issue) => describeRefusal(issue, locale)));
  const choices = readChoices(given, edition.value);
  if (!choices.ok) return refuse(choices.issues.map((issue) => describeRefusal(issue, locale)));
  const projet = await readProjet(file, locale, io);
  if (!projet.ok) return projet;
  const detail = command.detail ? { detail: true as const } : {};
  const report = assess(edition.value, projet.value, { interpretations: choices.value, ...detail });
  const tell = (told: Report, options: RenderOptions) => explain(told, { ...options, ...detail });
  return { ok: true, value: show(report, tell, format, locale) };
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
