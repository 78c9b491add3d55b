import type { Locale } from '../../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { StepWords } from './words';

const words: Readonly<Record<Locale, StepWords>> = { fr, en };

/** The words of steps in a language. */
export function stepWordsIn(locale: Locale): StepWords {
  return words[locale];
}
