import type { Parsed } from '../kernel/parsed';
import type { InputIssue } from '../model/input-issue';
import { formatIssue } from '../model/issues/format-issue';
import type { Locale } from '../model/text';
import type { CommandIo } from './io';
import { describeFile, describeRefusal } from './messages';
import { readJson } from './read-json';

/** Reads what a file holds and checks it, or gives a line for each thing that is wrong with it. */
export async function readChecked<Value>(
  file: string,
  parse: (json: unknown) => Parsed<Value, InputIssue>,
  locale: Locale,
  io: Pick<CommandIo, 'open'>,
): Promise<Parsed<Value, string>> {
  const json = await readJson(file, io);
  if (!json.ok) {
    const lines = json.issues.map((problem) => ({ kind: 'file', file, problem }) as const);
    return { ok: false, issues: lines.map((refusal) => describeRefusal(refusal, locale)) };
  }
  const parsed = parse(json.value);
  if (parsed.ok) return parsed;
  const sentences = parsed.issues.map((issue) => formatIssue(issue, { locale }));
  return {
    ok: false,
    issues: sentences.map((sentence) => describeFile(file, sentence, locale)),
  };
}
