import { assess } from '../assessment/assess';
import { type ByteLine, byteLines } from '../kernel/byte-lines';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { InputIssue } from '../model/input-issue';
import { type Finding, makeIssue } from '../model/issues/finding';
import { formatIssue } from '../model/issues/format-issue';
import { showValue } from '../model/issues/show-value';
import type { Projet } from '../model/projet';
import type { Locale } from '../model/text';
import { parseProjet } from '../projet/parse-projet';
import type { Command } from './command';
import type { CommandIo } from './io';
import { describeRefusal, messagesIn } from './messages';
import { watch } from './progress';
import { kindOf, maximumBytes } from './read-bytes';
import { parseJson } from './read-json';
import { readSetting } from './read-setting';

/** What `evaluer` is asked for over a project a line. */
export type Many = Extract<Command, { name: 'evaluer-lignes' }>;

/**
 * Assesses a project a line and writes a report a line, in order. A line that is no project gives
 * `{ line, issues }`. One line is held at a time, and none is read before the last report is taken.
 * It ends early, without a word, where nobody reads the reports any longer.
 *
 * @returns the exit code: 0, 1 where a line was no project, 2 where nothing could be read.
 */
export async function evaluateMany(
  evaluation: Many,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<0 | 1 | 2> {
  const setting = readSetting(evaluation, editions, locale);
  if (!setting.ok) return refuse(setting.issues, io);
  const { edition, options: choices } = setting.value;
  const options = evaluation.detail ? { ...choices, detail: true as const } : choices;
  const { file } = evaluation;
  const progress = watch(io, locale);
  try {
    for await (const line of byteLines(io.open(file), maximumBytes)) {
      if (isBlank(line)) continue;
      const projet = readLine(line);
      const record = projet.ok
        ? assess(edition, projet.value, options)
        : failureOf(line, projet.issues, locale);
      progress.count(projet.ok);
      if (!(await io.write(`${JSON.stringify(record)}\n`))) break;
    }
  } catch (error) {
    progress.end();
    const problem = { kind: kindOf(error) } as const;
    return refuse([describeRefusal({ kind: 'file', file, problem }, locale)], io);
  }
  return progress.end() === 0 ? 0 : 1;
}

function refuse(lines: readonly string[], io: CommandIo): 2 {
  io.stderr(lines.map((line) => `${line}\n`).join(''));
  return 2;
}

function isBlank({ bytes }: ByteLine): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;
}

function readLine({ bytes }: ByteLine): Parsed<Projet, InputIssue> {
  if (bytes === null) return { ok: false, issues: [makeIssue(tooLong)] };
  const json = parseJson(bytes);
  if (json.ok) return parseProjet(json.value);
  const received = showValue(new TextDecoder().decode(bytes.subarray(0, shown)));
  return { ok: false, issues: [makeIssue({ ...notJson, received })] };
}

const tooLong: Finding = {
  code: 'too-large',
  path: [],
  expected: 'size-limit',
  received: 'too-many',
};

const notJson = { code: 'not-json', path: [], expected: 'json' } as const;

/** `showValue` cuts it shorter still. */
const shown = 400;

function failureOf({ number }: ByteLine, issues: readonly InputIssue[], locale: Locale) {
  const told = issues.map((issue) => ({ ...issue, message: tell(issue, locale) }));
  return { line: number, issues: told };
}

// What was read as JSON holds nothing else, so that the code is that of the whole line.
function tell(issue: InputIssue, locale: Locale): string {
  if (issue.code !== notJson.code) return formatIssue(issue, { locale });
  return messagesIn(locale).lineNotJson(issue.received);
}
