import type { Parsed } from '../kernel/parsed';
import type { Projet } from '../model/projet';
import type { Locale } from '../model/text';
import { parseProjet } from '../projet/parse-projet';
import type { ListFiles } from './command';
import type { CommandIo } from './io';
import { readChecked } from './read-checked';
import { isList, readList } from './read-list';

/** Reads the project of a file, JSON or a list of ESMS, or gives a line for each thing that is wrong. */
export async function readProjet(
  file: string,
  locale: Locale,
  io: Pick<CommandIo, 'open' | 'stderr'>,
  beside: ListFiles = {},
): Promise<Parsed<Projet, string>> {
  if (isList(file)) return readList(file, beside, locale, io);
  return readChecked(file, parseProjet, locale, io);
}
