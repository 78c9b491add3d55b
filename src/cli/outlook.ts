import { findAdjustments } from '../assessment/adjustments/find-adjustments';
import { findBlockingCriteria } from '../assessment/adjustments/find-blocking-criteria';
import { assessSensitivity } from '../assessment/sensitivity/assess-sensitivity';
import { centsOf, eurosOf } from '../kernel/money';
import type { Edition } from '../model/edition';
import type { Locale } from '../model/text';
import { describeAdjustments } from '../render/describe-adjustments';
import { describeSensitivity } from '../render/describe-sensitivity';
import type { Answer } from './answer';
import { readSubject } from './assess-file';
import type { Command } from './command';
import type { CommandIo } from './io';
import { show } from './to-output';

/** What would have to change in the project of a file. */
export async function adjust(
  command: Extract<Command, { name: 'ajuster' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Answer> {
  const subject = await readSubject(command, editions, locale, io);
  if (!subject.ok) return subject;
  const { edition, projet } = subject.value;
  const amount = command.amount?.replace(',', '.');
  const aim = amount === undefined ? {} : { amount: eurosOf(centsOf(amount)) };
  const options = { ...subject.value.options, ...aim, editions };
  const adjustments = findAdjustments(edition, projet, options);
  const blocking = adjustments.length > 0 ? [] : findBlockingCriteria(edition, projet, options);
  const search = { adjustments, blocking };
  return { ok: true, value: show(search, describeAdjustments, command.format, locale) };
}

/** What the result of the project of a file depends on. */
export async function weigh(
  command: Extract<Command, { name: 'sensibilite' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Answer> {
  const subject = await readSubject(command, editions, locale, io);
  if (!subject.ok) return subject;
  const { edition, projet, options } = subject.value;
  const sensitivity = assessSensitivity(edition, projet, options);
  return { ok: true, value: show(sensitivity, describeSensitivity, command.format, locale) };
}
