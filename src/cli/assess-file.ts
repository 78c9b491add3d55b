import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Projet } from '../model/projet';
import type { Report } from '../model/report';
import type { Locale } from '../model/text';
import type { Command } from './command';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal } from './messages';
import { readChoices } from './read-choices';
import { readProjet } from './read-projet';

/** A report with what it is the report of. */
export interface Assessment {
  readonly edition: Edition;
  readonly projet: Projet;
  readonly report: Report;
}

/** Assesses the project of a file, or gives the lines that say what is wrong. */
export async function assessFile(
  { file, edition: id, interpretations: given }: Extract<Command, { name: 'evaluer' | 'recu' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<Assessment, string>> {
  const edition = findEdition(id, editions);
  if (!edition.ok) return refuse(edition.issues.map((issue) => describeRefusal(issue, locale)));
  const choices = readChoices(given, edition.value);
  if (!choices.ok) return refuse(choices.issues.map((issue) => describeRefusal(issue, locale)));
  const projet = await readProjet(file, locale, io);
  if (!projet.ok) return projet;
  const report = assess(edition.value, projet.value, { interpretations: choices.value });
  return { ok: true, value: { edition: edition.value, projet: projet.value, report } };
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
