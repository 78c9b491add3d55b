import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Locale } from '../model/text';
import { explain } from '../render/explain';
import type { Command } from './command';
import type { CommandIo } from './io';
import { readProjet } from './read-projet';
import { readSetting } from './read-setting';
import { show } from './to-output';

/** Assesses the project of a file: the report, or the lines that say what is wrong. */
export async function evaluate(
  command: Extract<Command, { name: 'evaluer' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const setting = readSetting(command, editions, locale);
  if (!setting.ok) return setting;
  const projet = await readProjet(command.file, locale, io);
  if (!projet.ok) return projet;
  const { edition, options } = setting.value;
  const report = assess(edition, projet.value, options);
  return { ok: true, value: show(report, explain, command.format, locale) };
}
