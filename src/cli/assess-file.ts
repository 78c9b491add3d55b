import { assess } from '../assessment/assess';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { Report } from '../model/report';
import type { Locale } from '../model/text';
import type { Command } from './command';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal } from './messages';
import { readChoices } from './read-choices';
import { readProjet } from './read-projet';

/** A project, the edition under which it is looked at, and the choices of interpretation. */
export interface Subject {
  readonly edition: Edition;
  readonly projet: Projet;
  readonly options: AssessmentOptions;
}

/** A report with what it is the report of. */
export interface Assessment extends Subject {
  readonly report: Report;
}

type SubjectCommand = Extract<Command, { name: 'evaluer' | 'ajuster' | 'sensibilite' | 'recu' }>;

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
  { file, edition: id, interpretations: given }: SubjectCommand,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<Subject, string>> {
  const edition = findEdition(id, editions);
  if (!edition.ok) return refuse(edition.issues.map((issue) => describeRefusal(issue, locale)));
  const choices = readChoices(given, edition.value);
  if (!choices.ok) return refuse(choices.issues.map((issue) => describeRefusal(issue, locale)));
  const projet = await readProjet(file, locale, io);
  if (!projet.ok) return projet;
  const options = { interpretations: choices.value };
  return { ok: true, value: { edition: edition.value, projet: projet.value, options } };
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
