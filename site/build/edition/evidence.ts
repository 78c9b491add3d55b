import { h, type VNode } from 'vue';
import type { Citation } from '../../../src/model/citation';
import { cite } from '../../../src/render/cite';
import { elementsOf } from '../lines';
import { bestOf } from '../proof';
import type { EditionTelling } from '../telling';

/** The text that proves something, beside it; what proves it besides opens below. */
export function evidence(citations: readonly Citation[], telling: EditionTelling): VNode {
  const best = bestOf(citations);
  if (best === undefined) {
    return h('p', { class: 'no-text' }, telling.print(telling.voice.words.edition.noText));
  }
  const others = citations.filter((citation) => citation !== best);
  return h('div', { class: 'evidence' }, [
    quotation(best, telling),
    ...(others.length === 0
      ? []
      : [
          h('details', [
            h('summary', telling.print(telling.site.otherSources(others.length))),
            ...others.map((citation) => quotation(citation, telling)),
          ]),
        ]),
  ]);
}

function quotation(citation: Citation, { voice, print, locale }: EditionTelling): VNode {
  const { quote, ...place } = citation;
  // Texts are in French; notes are in English.
  const words =
    quote === undefined
      ? []
      : [
          h(
            'blockquote',
            { lang: locale === 'fr' ? undefined : 'fr' },
            shown(quote, voice.words.quoted),
          ),
        ];
  return h('figure', { class: 'quotation' }, [
    ...words,
    h('figcaption', elementsOf(cite(place, voice, 'all'), print)),
  ]);
}

function shown(quote: string, quoted: (words: string) => string): string {
  return quoted(quote.replaceAll('**', ''));
}
