import type { Edition } from '../../src/model/edition';
import type { Locale } from '../../src/model/text';
import { catalogueOf } from '../../src/render/catalogue';
import { typeset } from '../../src/render/document/typeset';
import { type Reading, readEdition } from '../../src/render/edition/reading';
import type { Voice } from '../../src/render/voice';
import { type SiteWords, siteWords } from './words';

/** The language in which a page is told: the words of the site and those of the library. */
export interface Telling {
  readonly locale: Locale;
  readonly site: SiteWords;
  readonly voice: Voice;
  /** Words as they are printed: French has its no-break spaces. */
  readonly print: (words: string) => string;
}

/** A page of an edition also has the edition, as the default interpretations read it. */
export interface EditionTelling extends Telling {
  readonly edition: Edition;
  readonly reading: Reading;
}

export function tellingIn(locale: Locale): Telling {
  return {
    locale,
    site: siteWords[locale],
    voice: { locale, words: catalogueOf(locale), documents: {}, say: (french) => french },
    print: (words) => typeset(words, locale),
  };
}

export function tellingOf(edition: Edition, locale: Locale): EditionTelling {
  const reading = readEdition(edition, { locale });
  return { ...tellingIn(locale), voice: reading.voice, edition, reading };
}
