import type { Locale } from '../../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { ComparisonWords } from './words';

const words: Readonly<Record<Locale, ComparisonWords>> = { fr, en };

/** The words of comparisons in a language. The explanation of a report has no use for them. */
export function comparisonWordsIn(locale: Locale): ComparisonWords {
  return words[locale];
}
