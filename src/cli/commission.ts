import { selectFrom } from '../commission/select-projets';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { InputIssue } from '../model/input-issue';
import type { Selection } from '../model/selection';
import type { Locale } from '../model/text';
import { describeSelection } from '../render/describe-selection';
import { describeUsages } from '../render/describe-usages';
import { computeUsageIndicators } from '../usages/compute-usage-indicators';
import { parseUsageCounts } from '../usages/parse-usage-counts';
import type { Command } from './command';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal } from './messages';
import { readChecked } from './read-checked';
import { readChoices } from './read-choices';
import { readRules } from './read-rules';
import { show } from './to-output';

/** The indicators of use that the counts of a file give under an edition. */
export async function measureUsages(
  command: Extract<Command, { name: 'usages' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const reading = read(command.edition, command.interpretations, editions, locale);
  if (!reading.ok) return reading;
  const counts = await readChecked(command.file, parseUsageCounts, locale, io);
  if (!counts.ok) return counts;
  const { edition, interpretations } = reading.value;
  const indicators = computeUsageIndicators(edition, counts.value, { interpretations });
  return { ok: true, value: show(indicators, describeUsages, command.format, locale) };
}

/** The selection among the candidates of a file. */
export async function select(
  command: Extract<Command, { name: 'selectionner' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const reading =
    command.edition === undefined
      ? ({ ok: true, value: {} } as const)
      : read(command.edition, command.interpretations, editions, locale);
  if (!reading.ok) return reading;
  const rules = readRules(command.rules);
  if (!rules.ok) {
    return { ok: false, issues: rules.issues.map((issue) => describeRefusal(issue, locale)) };
  }
  const options = { ...reading.value, ...rules.value };
  const parse = (json: unknown) => valid(selectFrom(json, options));
  const selection = await readChecked(command.file, parse, locale, io);
  if (!selection.ok) return selection;
  return { ok: true, value: show(selection.value, describeSelection, command.format, locale) };
}

function valid(selection: Selection): Parsed<Selection, InputIssue> {
  const { issues } = selection;
  return issues.length === 0 ? { ok: true, value: selection } : { ok: false, issues };
}

function read(
  id: string,
  given: readonly string[],
  editions: readonly Edition[],
  locale: Locale,
): Parsed<
  { readonly edition: Edition; readonly interpretations: Readonly<Record<string, string>> },
  string
> {
  const edition = findEdition(id, editions);
  const choices = edition.ok ? readChoices(given, edition.value) : edition;
  if (!choices.ok || !edition.ok) {
    const issues = choices.ok ? [] : choices.issues;
    return { ok: false, issues: issues.map((issue) => describeRefusal(issue, locale)) };
  }
  return { ok: true, value: { edition: edition.value, interpretations: choices.value } };
}
