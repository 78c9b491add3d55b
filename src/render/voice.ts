import type { SourceDocument } from '../model/citation';
import type { Report } from '../model/report';
import type { Locale } from '../model/text';
import { catalogueOf } from './catalogue';
import type { Catalogue } from './catalogue/catalogue';

/** The language in which something is told, and the documents that it may cite. */
export interface Voice {
  readonly locale: Locale;
  readonly words: Catalogue;
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** Says a French text of a report in the language; as it is where no translation is known. */
  readonly say: (french: string) => string;
}

/** The voice in which a report is told, of which it needs what its texts refer to. */
export function voiceOf(
  { documents, translations }: Pick<Report, 'documents' | 'translations'>,
  locale: Locale,
): Voice {
  const { en } = translations;
  return {
    locale,
    words: catalogueOf(locale),
    documents,
    say: (french) =>
      locale === 'en' && Object.hasOwn(en, french) ? (en[french] ?? french) : french,
  };
}
