import type { Locale } from '../../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { ReceiptWords } from './words';

const words: Readonly<Record<Locale, ReceiptWords>> = { fr, en };

/** The words of a verification in a language. */
export function receiptWordsIn(locale: Locale): ReceiptWords {
  return words[locale];
}
