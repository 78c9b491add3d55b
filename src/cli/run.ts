import { editions } from '../editions/index';
import { esmsListTemplate } from '../import/template';
import type { Parsed } from '../kernel/parsed';
import { projetJsonSchema } from '../model/json-schema';
import type { Locale } from '../model/text';
import { describeEdition } from '../render/describe-edition';
import { listEditions } from '../render/list-editions';
import type { Answer } from './answer';
import type { Command, Format } from './command';
import { measureUsages, select } from './commission';
import { compare, differ, route } from './compare';
import { divide, merge } from './divide';
import { evaluate } from './evaluate';
import { evaluateMany, type Many } from './evaluate-many';
import { findEdition } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal, describeUsage } from './messages';
import { adjust, weigh } from './outlook';
import { readCommand, readLocale } from './read-command';
import { giveReceipt, verify } from './receipts';
import { show, toJson, toRenderFormat } from './to-output';

/**
 * Runs a command line and returns the exit code: 0 with an answer on stdout, 1 with an answer that
 * is a no to what was asked, or over many projects with what is wrong with some line, 2 with what is
 * wrong on stderr, one thing a line, and nothing on stdout.
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

function end(answer: Answer, io: CommandIo): 0 | 1 | 2 {
  if (answer.ok) {
    io.stdout(answer.value);
    return answer.exit ?? 0;
  }
  io.stderr(answer.issues.map((line) => `${line}\n`).join(''));
  return 2;
}

async function answerTo(
  command: Exclude<Command, Many>,
  locale: Locale,
  io: CommandIo,
): Promise<Answer> {
  switch (command.name) {
    case 'evaluer':
      return evaluate(command, editions, locale, io);
    case 'ajuster':
      return adjust(command, editions, locale, io);
    case 'sensibilite':
      return weigh(command, editions, locale, io);
    case 'recu':
      return giveReceipt(command, editions, locale, io);
    case 'verifier':
      return verify(command, editions, locale, io);
    case 'comparer':
      return compare(command, editions, locale, io);
    case 'orienter':
      return route(command, editions, locale, io);
    case 'diviser':
      return divide(command, editions, locale, io);
    case 'fusionner':
      return merge(command, editions, locale, io);
    case 'usages':
      return measureUsages(command, editions, locale, io);
    case 'selectionner':
      return select(command, editions, locale, io);
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
      return accept(describeUsage(locale));
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
