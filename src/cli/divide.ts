import { mergeProjets } from '../assessment/divisions/merge-projets';
import { splitProjet } from '../assessment/divisions/split-projet';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Projet } from '../model/projet';
import type { Locale } from '../model/text';
import { describeDivision } from '../render/describe-division';
import { describeFusion } from '../render/describe-fusion';
import { readSubject } from './assess-file';
import type { Command } from './command';
import type { CommandIo } from './io';
import { readProjet } from './read-projet';
import { show } from './to-output';

/** Into which projects that of a file could be split, and what each yields. */
export async function divide(
  command: Extract<Command, { name: 'diviser' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const subject = await readSubject(command, editions, locale, io);
  if (!subject.ok) return subject;
  const { edition, projet, options } = subject.value;
  const division = splitProjet(edition, projet, options);
  return { ok: true, value: show(division, describeDivision, command.format, locale) };
}

/** What the project of a file and its neighbours would yield as one. */
export async function merge(
  command: Extract<Command, { name: 'fusionner' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const subject = await readSubject(command, editions, locale, io);
  if (!subject.ok) return subject;
  const { edition, projet, options } = subject.value;
  const neighbours: Projet[] = [];
  for (const file of command.neighbours) {
    const neighbour = await readProjet(file, locale, io);
    if (!neighbour.ok) return neighbour;
    neighbours.push(neighbour.value);
  }
  const fusion = mergeProjets(edition, projet, neighbours, options);
  return { ok: true, value: show(fusion, describeFusion, command.format, locale) };
}
