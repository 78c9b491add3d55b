import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Projet } from '../model/projet';
import type { Report } from '../model/report';
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
  evaluation: Extract<Command, { name: 'evaluer' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const judge = judgeFor(evaluation, editions, locale);
  if (!judge.ok) return judge;
  const projet = await readProjet(evaluation.file, locale, io, evaluation.beside);
  if (!projet.ok) return projet;
  const report = judge.value(projet.value);
  return { ok: true, value: show(report, explain, evaluation.format, locale) };
}

/** What assesses a project under the edition and the readings that are asked for. */
export function judgeFor(
  { edition: id, interpretations: given }: Extract<Command, { name: 'evaluer' | 'evaluer-lignes' }>,
  editions: readonly Edition[],
  locale: Locale,
): Parsed<(projet: Projet) => Report, string> {
  const edition = findEdition(id, editions);
  if (!edition.ok) return refuse(edition.issues.map((issue) => describeRefusal(issue, locale)));
  const choices = readChoices(given, edition.value);
  if (!choices.ok) return refuse(choices.issues.map((issue) => describeRefusal(issue, locale)));
  const options = { interpretations: choices.value };
  return { ok: true, value: (projet) => assess(edition.value, projet, options) };
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
