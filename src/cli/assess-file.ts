import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Projet } from '../model/projet';
import type { Report } from '../model/report';
import type { Locale } from '../model/text';
import type { Command } from './command';
import type { CommandIo } from './io';
import { readProjet } from './read-projet';
import { readSetting, type Setting } from './read-setting';

/** A project, the edition under which it is looked at, and the choices of interpretation. */
export interface Subject extends Setting {
  readonly projet: Projet;
}

/** A report with what it is the report of. */
export interface Assessment extends Subject {
  readonly report: Report;
}

type SubjectCommand = Extract<
  Command,
  { name: 'evaluer' | 'ajuster' | 'sensibilite' | 'diviser' | 'fusionner' | 'recu' }
>;

/** Assesses the project of a file, or gives the lines that say what is wrong. */
export async function assessFile(
  command: SubjectCommand,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<Assessment, string>> {
  const subject = await readSubject(command, editions, locale, io);
  if (!subject.ok) return subject;
  const { edition, projet, options } = subject.value;
  const isDetailed = command.name === 'evaluer' && command.detail;
  const report = assess(edition, projet, isDetailed ? { ...options, detail: true } : options);
  return { ok: true, value: { ...subject.value, report } };
}

/** Reads the project of a file and the rest of what a command is about. */
export async function readSubject(
  command: SubjectCommand,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<Subject, string>> {
  const setting = readSetting(command, editions, locale);
  if (!setting.ok) return setting;
  const projet = await readProjet(command.file, locale, io, command.beside);
  if (!projet.ok) return projet;
  return { ok: true, value: { ...setting.value, projet: projet.value } };
}
