import type { Locale, Text } from '../../model/text';
import { catalogueOf } from '../catalogue';
import { commissionWordsIn } from '../catalogue/commission';
import type { CommissionWords } from '../catalogue/commission/words';
import type { Voice } from '../voice';

/** The voice of the commission: its answers hold no documents, so that a citation names their ids. */
export interface CommissionVoice extends Voice {
  readonly commission: CommissionWords;
  readonly text: (text: Text) => string;
}

/** The voice of the commission in a language. */
export function commissionVoice(locale: Locale): CommissionVoice {
  return {
    locale,
    words: catalogueOf(locale),
    documents: {},
    say: (french) => french,
    commission: commissionWordsIn(locale),
    text: (text) => text[locale],
  };
}
