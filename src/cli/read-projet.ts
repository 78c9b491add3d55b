import type { Parsed } from '../kernel/parsed';
import { formatIssue } from '../model/issues/format-issue';
import type { Projet } from '../model/projet';
import type { Locale } from '../model/text';
import { parseProjet } from '../projet/parse-projet';
import type { ListFiles } from './command';
import type { CommandIo } from './io';
import { describeFile, describeRefusal } from './messages';
import { readJson } from './read-json';
import { isList, readList } from './read-list';

/** Reads the project of a file, JSON or a list of ESMS, or gives a line for each thing that is wrong with it. */
export async function readProjet(
  file: string,
  locale: Locale,
  io: Pick<CommandIo, 'open' | 'stderr'>,
  beside: ListFiles = {},
): Promise<Parsed<Projet, string>> {
  if (isList(file)) return readList(file, beside, locale, io);
  const json = await readJson(file, io);
  if (!json.ok) {
    const lines = json.issues.map((problem) => ({ kind: 'file', file, problem }) as const);
    return { ok: false, issues: lines.map((refusal) => describeRefusal(refusal, locale)) };
  }
  const projet = parseProjet(json.value);
  if (projet.ok) return projet;
  const sentences = projet.issues.map((issue) => formatIssue(issue, { locale }));
  return {
    ok: false,
    issues: sentences.map((sentence) => describeFile(file, sentence, locale)),
  };
}
