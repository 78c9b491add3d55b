import type { Locale } from '../../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { CommissionWords } from './words';

const words: Readonly<Record<Locale, CommissionWords>> = { fr, en };

/** The words of the commission in a language. The explanation of a report has no use for them. */
export function commissionWordsIn(locale: Locale): CommissionWords {
  return words[locale];
}
