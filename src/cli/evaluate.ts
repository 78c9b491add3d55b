import { holdsUnderAllReadings } from '../assessment/sensitivity/hold';
import type { Edition } from '../model/edition';
import type { Report } from '../model/report';
import type { Locale } from '../model/text';
import type { RenderOptions } from '../render/document/print';
import { explain } from '../render/explain';
import type { Answer } from './answer';
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
): Promise<Answer> {
  const assessed = await assessFile(command, editions, locale, io);
  if (!assessed.ok) return assessed;
  const { edition, projet, report } = assessed.value;
  const tell = (told: Report, options: RenderOptions) =>
    explain(told, {
      ...options,
      ...(command.detail ? { detail: true } : {}),
      sensitivity: { holds: holdsUnderAllReadings(edition, projet, told.status) },
    });
  return { ok: true, value: show(report, tell, command.format, locale) };
}
