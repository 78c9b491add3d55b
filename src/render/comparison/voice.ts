import type { Locale, Text } from '../../model/text';
import { catalogueOf } from '../catalogue';
import { comparisonWordsIn } from '../catalogue/comparison';
import type { ComparisonWords } from '../catalogue/comparison/words';
import type { Voice } from '../voice';

/** The voice in which a comparison is told: it has no documents, since it cites none. */
export interface ComparisonVoice extends Voice {
  readonly compare: ComparisonWords;
  readonly text: (text: Text) => string;
}

/** The voice of comparisons in a language. */
export function comparisonVoice(locale: Locale): ComparisonVoice {
  return {
    locale,
    words: catalogueOf(locale),
    documents: {},
    say: (french) => french,
    compare: comparisonWordsIn(locale),
    text: (text) => text[locale],
  };
}
