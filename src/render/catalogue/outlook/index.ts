import type { Locale } from '../../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { OutlookWords } from './words';

const words: Readonly<Record<Locale, OutlookWords>> = { fr, en };

/** The words of adjustments and sensitivity in a language. The explanation of a report has no use for them. */
export function outlookWordsIn(locale: Locale): OutlookWords {
  return words[locale];
}
