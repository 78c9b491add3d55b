import { spaceFrench } from '../../kernel/french';
import type { Locale } from '../../model/text';
import { onOneLine, typeset } from '../../render/document/typeset';
import type { FileProblem, Refusal } from '../refusal';
import { en } from './en';
import { fr } from './fr';
import type { Messages } from './messages';

const messages: Readonly<Record<Locale, Messages>> = { fr, en };

/** The command's own words in a language. */
export function messagesIn(locale: Locale): Messages {
  return messages[locale];
}

/** How the command is used. Its lines and columns stand as they are written. */
export function describeUsage(locale: Locale): string {
  const { help } = messages[locale];
  return locale === 'fr' ? spaceFrench(help) : help;
}

/** A refusal in one line. */
export function describeRefusal(refusal: Refusal, locale: Locale): string {
  if (refusal.kind !== 'file') return typeset(sentenceOf(refusal, messages[locale]), locale);
  return describeFile(refusal.file, problemOf(refusal.problem, messages[locale]), locale);
}

/** What is said of a file, in one line that begins with its name. */
export function describeFile(file: string, sentence: string, locale: Locale): string {
  const { standardInput } = messages[locale];
  const name = file === '-' ? standardInput : onOneLine(file);
  return `${name}: ${typeset(sentence, locale)}`;
}

// The compiler can't see that a table of functions by kind takes the refusal of that very kind.
function sentenceOf(refusal: Exclude<Refusal, { kind: 'file' }>, { refusals }: Messages): string {
  const say = refusals[refusal.kind] as (refusal: Refusal) => string;
  return say(refusal);
}

function problemOf(problem: FileProblem, { problems }: Messages): string {
  const say = problems[problem.kind] as (problem: FileProblem) => string;
  return say(problem);
}
