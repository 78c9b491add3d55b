import type { Locale } from '../../model/text';
import type { Catalogue } from './catalogue';
import { en } from './en';
import { fr } from './fr';

const catalogues: Readonly<Record<Locale, Catalogue>> = { fr, en };

/** The renderer's own words in a language. */
export function catalogueOf(locale: Locale): Catalogue {
  return catalogues[locale];
}
