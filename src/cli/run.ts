import { editions } from '../editions/index';
import { esmsListTemplate } from '../import/template';
import type { Parsed } from '../kernel/parsed';
import { projetJsonSchema } from '../model/json-schema';
import type { Locale } from '../model/text';
import { describeEdition } from '../render/describe-edition';
import { listEditions } from '../render/list-editions';
import type { Command, Format } from './command';
import { compare, differ, route } from './compare';
import { evaluate } from './evaluate';
import { evaluateMany, type Many } from './evaluate-many';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal, messagesIn } from './messages';
import { readCommand, readLocale } from './read-command';
import { show, toJson, toRenderFormat } from './to-output';

/**
 * Runs a command line and returns the exit code: 0 with an answer on stdout, 2 with what is wrong
 * on stderr, one thing a line, and nothing on stdout. Over many projects, 1 tells that the answer
 * to some line is what is wrong with it.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<0 | 1 | 2> {
  const locale = readLocale(argv);
  const read = readCommand(argv);
  if (!read.ok) {
    return end(refuse(read.issues.map((refusal) => describeRefusal(refusal, locale))), io);
  }
  const command = read.value;
  if (command.name === 'evaluer-lignes') return evaluateMany(command, editions, locale, io);
  return end(await answerTo(command, locale, io), io);
}

function end(answer: Parsed<string, string>, io: CommandIo): 0 | 2 {
  if (answer.ok) {
    io.stdout(answer.value);
    return 0;
  }
  io.stderr(answer.issues.map((line) => `${line}\n`).join(''));
  return 2;
}

async function answerTo(
  command: Exclude<Command, Many>,
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  switch (command.name) {
    case 'evaluer':
      return evaluate(command, editions, locale, io);
    case 'comparer':
      return compare(command, editions, locale, io);
    case 'orienter':
      return route(command, editions, locale, io);
    case 'differences':
      return differ(command, editions, locale);
    case 'editions':
      return accept(showEditions(command.format, locale));
    case 'edition': {
      const edition = findEdition(command.edition, editions);
      if (!edition.ok) return refuse(edition.issues.map((issue) => describeRefusal(issue, locale)));
      return accept(show(edition.value, describeEdition, command.format, locale));
    }
    case 'schema':
      return accept(toJson(projetJsonSchema()));
    case 'modele-csv':
      return accept(esmsListTemplate());
    case 'aide':
      return accept(messagesIn(locale).help);
    case 'version':
      return accept(`${io.version}\n`);
  }
}

function showEditions(format: Format, locale: Locale): string {
  if (format !== 'json') {
    return listEditions(editions, { locale, format: toRenderFormat(format) });
  }
  return toJson(editions.map(({ id, title, annee, niveau }) => ({ id, title, annee, niveau })));
}

function accept(value: string): Parsed<string, never> {
  return { ok: true, value };
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
