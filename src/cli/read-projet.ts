import type { Parsed } from '../kernel/parsed';
import type { Projet } from '../model/projet';
import type { Locale } from '../model/text';
import { parseProjet } from '../projet/parse-projet';
import type { CommandIo } from './io';
import { readChecked } from './read-checked';

/** Reads the project of a file, or gives a line for each thing that is wrong with it. */
export function readProjet(
  file: string,
  locale: Locale,
  io: Pick<CommandIo, 'open'>,
): Promise<Parsed<Projet, string>> {
  return readChecked(file, parseProjet, locale, io);
}
