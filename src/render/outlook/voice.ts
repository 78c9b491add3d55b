import type { Locale, Text } from '../../model/text';
import { catalogueOf } from '../catalogue';
import { outlookWordsIn } from '../catalogue/outlook';
import type { OutlookWords } from '../catalogue/outlook/words';
import type { Voice } from '../voice';

/** The voice in which it is told what could be otherwise. */
export interface OutlookVoice extends Voice {
  readonly outlook: OutlookWords;
  readonly text: (text: Text) => string;
}

/** The voice of adjustments and sensitivity in a language. */
export function outlookVoice(locale: Locale): OutlookVoice {
  return {
    locale,
    words: catalogueOf(locale),
    documents: {},
    say: (french) => french,
    outlook: outlookWordsIn(locale),
    text: (text) => text[locale],
  };
}
