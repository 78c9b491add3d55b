import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Locale } from '../model/text';
import { explain } from '../render/explain';
import { assessFile } from './assess-file';
import type { Command } from './command';
import type { CommandIo } from './io';
import { show } from './to-output';

/** Assesses the project of a file: the report, or the lines that say what is wrong. */
export async function evaluate(
  command: Extract<Command, { name: 'evaluer' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const assessed = await assessFile(command, editions, locale, io);
  if (!assessed.ok) return assessed;
  return { ok: true, value: show(assessed.value.report, explain, command.format, locale) };
}
