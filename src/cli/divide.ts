import { mergeProjets } from '../assessment/divisions/merge-projets';
import { splitProjet } from '../assessment/divisions/split-projet';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Projet } from '../model/projet';
import type { Locale } from '../model/text';
import { describeDivision } from '../render/describe-division';
import { describeFusion } from '../render/describe-fusion';
import type { Command } from './command';
import type { CommandIo } from './io';
import { readProjet } from './read-projet';
import { readSetting } from './read-setting';
import { show } from './to-output';

/** Into which projects that of a file could be split, and what each yields. */
export async function divide(
  command: Extract<Command, { name: 'diviser' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const setting = readSetting(command, editions, locale);
  if (!setting.ok) return setting;
  const projet = await readProjet(command.file, locale, io);
  if (!projet.ok) return projet;
  const { edition, options } = setting.value;
  const division = splitProjet(edition, projet.value, options);
  return { ok: true, value: show(division, describeDivision, command.format, locale) };
}

/** What the project of a file and its neighbours would yield as one. */
export async function merge(
  command: Extract<Command, { name: 'fusionner' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const setting = readSetting(command, editions, locale);
  if (!setting.ok) return setting;
  const projet = await readProjet(command.file, locale, io);
  if (!projet.ok) return projet;
  const neighbours: Projet[] = [];
  for (const file of command.neighbours) {
    const neighbour = await readProjet(file, locale, io);
    if (!neighbour.ok) return neighbour;
    neighbours.push(neighbour.value);
  }
  const { edition, options } = setting.value;
  const fusion = mergeProjets(edition, projet.value, neighbours, options);
  return { ok: true, value: show(fusion, describeFusion, command.format, locale) };
}
