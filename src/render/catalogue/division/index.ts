import type { Locale } from '../../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { DivisionWords } from './words';

const words: Readonly<Record<Locale, DivisionWords>> = { fr, en };

/** The words of divisions and fusions in a language. */
export function divisionWordsIn(locale: Locale): DivisionWords {
  return words[locale];
}
