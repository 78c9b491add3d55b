import type { SourceDocument } from '../../src/model/citation';
import type { Edition } from '../../src/model/edition';
import { citationsOf, type PlacedCitation } from './citations-of';
import { type Fingerprints, occurrenceOf } from './fingerprints';

/** What an edition needs so that its citations can be checked. */
export type Cited = Pick<Edition, 'documents'>;

/** Everything that is wrong with the citations of an edition, one sentence each. */
export function citationProblems(edition: Cited, fingerprints: Fingerprints): readonly string[] {
  const placed = citationsOf(edition);
  const documents = new Map(edition.documents.map((document) => [document.id, document]));
  const cited = new Set(placed.map(({ citation }) => citation.document));
  return [
    ...placed.flatMap((each) => {
      const document = documents.get(each.citation.document);
      if (document === undefined) return `${each.path}: no document ${each.citation.document}`;
      return document.read === 'whole' ? quoteProblems(each, fingerprints) : noteProblems(each);
    }),
    ...edition.documents.flatMap((document) => documentProblems(document, cited, fingerprints)),
  ];
}

function quoteProblems({ path, citation }: PlacedCitation, fingerprints: Fingerprints) {
  if (citation.quote === undefined)
    return [`${path}: a text that is held is cited without a quote`];
  const text = fingerprints.get(citation.document);
  if (text === undefined) return [];
  const occurrence = occurrenceOf(citation.quote, text);
  return occurrence === 'found' ? [] : [`${path}: ${occurrence} “${citation.quote}”`];
}

function noteProblems({ path, citation }: PlacedCitation) {
  return [
    ...(citation.quote === undefined ? [] : [`${path}: a quote of a text that is not held`]),
    ...(citation.note?.trim() ? [] : [`${path}: neither a quote nor a note`]),
  ];
}

function documentProblems(
  { id, read }: SourceDocument,
  cited: ReadonlySet<string>,
  fingerprints: Fingerprints,
) {
  return [
    ...(cited.has(id) ? [] : [`${id}: a document that nothing cites`]),
    ...(read === 'whole' && !fingerprints.has(id) ? [`${id}: no fingerprint`] : []),
    ...(read !== 'whole' && fingerprints.has(id) ? [`${id}: held, yet not read whole`] : []),
  ];
}
