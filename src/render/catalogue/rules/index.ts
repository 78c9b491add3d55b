import type { Locale } from '../../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { RuleWords } from './words';

const words: Readonly<Record<Locale, RuleWords>> = { fr, en };

/** The words of the rules in a language. They stand apart: the explanation of a report has no use for them. */
export function ruleWordsIn(locale: Locale): RuleWords {
  return words[locale];
}
