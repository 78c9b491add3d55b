import type { FinessExtraction } from '../import/extraction/finess-extraction';
import { readFinessExtraction } from '../import/extraction/read-finess-extraction';
import { formatImportIssue } from '../import/issues/format-import-issue';
import type { ImportIssue } from '../import/issues/import-issue';
import { listFinessNumbers } from '../import/list-finess-numbers';
import { parseEsmsList } from '../import/parse-esms-list';
import type { Parsed } from '../kernel/parsed';
import type { Projet } from '../model/projet';
import type { Locale } from '../model/text';
import type { ListFiles } from './command';
import type { CommandIo } from './io';
import { describeFile, describeRefusal, messagesIn } from './messages';
import { kindOf, readBytes } from './read-bytes';
import { readJson } from './read-json';
import type { FileProblem } from './refusal';

/** Whether a file is a list of ESMS, as its name tells; the standard input is none. */
export function isList(file: string): boolean {
  return /\.csv$/i.test(file);
}

/** Reads the project of a list and of what stands beside it, or says what is wrong, line by line. */
export async function readList(
  file: string,
  beside: ListFiles,
  locale: Locale,
  io: Pick<CommandIo, 'open' | 'stderr'>,
): Promise<Parsed<Projet, string>> {
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return refuse(file, bytes.issues, locale);
  const facts = beside.projet === undefined ? noFacts : await readJson(beside.projet, io);
  if (!facts.ok) return refuse(beside.projet ?? '', facts.issues, locale);
  const extraction = await readExtraction(beside.finess, bytes.value, locale, io);
  if (!extraction.ok) return extraction;
  const list = parseEsmsList(bytes.value, {
    projet: facts.value,
    ...(extraction.value === undefined ? {} : { extraction: extraction.value }),
  });
  if (!list.ok) return { ok: false, issues: list.issues.map((issue) => say(file, issue, locale)) };
  const { projet, absent } = list.value;
  if (absent.length > 0) {
    io.stderr(`${describeFile(file, messagesIn(locale).absentFiness(absent), locale)}\n`);
  }
  return { ok: true, value: projet };
}

const noFacts: Parsed<unknown, FileProblem> = { ok: true, value: {} };

async function readExtraction(
  file: string | undefined,
  list: Uint8Array,
  locale: Locale,
  io: Pick<CommandIo, 'open'>,
): Promise<Parsed<FinessExtraction | undefined, string>> {
  if (file === undefined) return { ok: true, value: undefined };
  try {
    const read = await readFinessExtraction(io.open(file), listFinessNumbers(list));
    if (read.ok) return read;
    return { ok: false, issues: read.issues.map((issue) => say(file, issue, locale)) };
  } catch (error) {
    return refuse(file, [{ kind: kindOf(error) }], locale);
  }
}

function say(file: string, issue: ImportIssue, locale: Locale): string {
  return describeFile(file, formatImportIssue(issue, { locale }), locale);
}

function refuse(
  file: string,
  problems: readonly FileProblem[],
  locale: Locale,
): Parsed<never, string> {
  const refusals = problems.map((problem) => ({ kind: 'file', file, problem }) as const);
  return { ok: false, issues: refusals.map((refusal) => describeRefusal(refusal, locale)) };
}
