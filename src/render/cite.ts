import type { Citation, SourceDocument } from '../model/citation';
import type { Line } from './document/block';
import type { Voice } from './voice';

/** What proves something: the first citation that holds the text's own words, else the first. */
export function citeBest(citations: readonly Citation[], voice: Voice): readonly Line[] {
  const best = citations.find(({ quote }) => quote !== undefined) ?? citations[0];
  return best === undefined ? [] : [cite(best, voice)];
}

/**
 * A citation: « quote » — document, publisher, locator. The kind of document is named, or only
 * where it is `weak`: weaker than an instruction or a call. Notes are in English only, so that French leaves them out.
 */
export function cite(citation: Citation, voice: Voice, named: 'weak' | 'all' = 'weak'): Line {
  const { words, documents, locale } = voice;
  const document = Object.hasOwn(documents, citation.document)
    ? documents[citation.document]
    : undefined;
  const place = [document?.title ?? citation.document, document?.publisher, citation.locator];
  const isNamed = document !== undefined && (named === 'all' || isWeak(document));
  const kind = isNamed ? ` (${words.vocabulary.authority[document.authority]})` : '';
  const source = `${place.filter(isTold).join(', ')}${kind}`;
  if (citation.quote !== undefined) {
    return [`${words.quoted(withoutEmphasis(citation.quote))} — ${source}`];
  }
  const note = locale === 'en' && citation.note !== undefined ? ` — ${citation.note}` : '';
  return [`${words.source}${source}${note}`];
}

function isWeak({ authority }: SourceDocument): boolean {
  return authority !== 'instruction' && authority !== 'aap';
}

// Some texts are held with the marks of their bold type.
function withoutEmphasis(quote: string): string {
  return quote.replaceAll('**', '');
}

function isTold(part: string | undefined): part is string {
  return part !== undefined && part !== '' && part !== '–';
}
