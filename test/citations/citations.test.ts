import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../scripts/fingerprint.mjs';
import { editions } from '../../src/editions/index';
import type { SourceDocument } from '../../src/model/citation';
import type { Edition } from '../../src/model/edition';
import { citationProblems } from './citation-problems';
import { citationsOf, quotesOf } from './citations-of';
import { type Fingerprints, readFingerprints } from './fingerprints';
import { cite, smallEdition, smallText } from './small-edition';

describe.each(editions)('the citations of $id', (edition) => {
  it('occur in the texts that are held, and describe the others in a note', () => {
    expect(citationProblems(edition, readFingerprints())).toEqual([]);
  });

  it('are found wherever they stand', () => {
    const written = JSON.stringify(edition);
    expect(citationsOf(edition)).toHaveLength(written.split('"locator":').length - 1);
    expect(quotesOf(edition)).toHaveLength(written.split('"quote":').length - 1);
  });
});

describe('a check of citations', () => {
  const texts: Fingerprints = new Map([['texte', fingerprint('texte', smallText)]]);
  const [text, article] = smallEdition.documents as [SourceDocument, SourceDocument];
  const withLimitCited = (citation: object): Edition => ({
    ...smallEdition,
    limits: smallEdition.limits.map((limit) => ({ ...limit, citations: [citation] })),
  });

  it('finds nothing wrong with citations that are right', () => {
    expect(citationProblems(smallEdition, texts)).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'a quote that does not stand in the text',
      cite('Au moins seize ESMS par projet'),
      'not-found “Au moins seize ESMS par projet”',
    ],
    ['a quote too short to prove anything', cite('quinze ESMS'), 'too-short “quinze ESMS”'],
    [
      'a text that is held and is not quoted',
      { document: 'texte', locator: 'page', note: 'fifteen' },
      'a text that is held is cited without a quote',
    ],
    [
      'a quote of a text that nobody can check',
      { document: 'article', locator: 'page', note: 'fifteen', quote: 'au moins quinze ESMS' },
      'a quote of a text that is not held',
    ],
    [
      'a citation that says nothing',
      { document: 'article', locator: 'page', note: ' ' },
      'neither a quote nor a note',
    ],
    [
      'a document that the edition does not list',
      { document: 'autre', locator: 'page', note: 'fifteen' },
      'no document autre',
    ],
  ])('reports %s', (_, citation, problem) => {
    expect(citationProblems(withLimitCited(citation), texts)).toEqual([
      `limits/0/citations/0: ${problem}`,
    ]);
  });

  it('reports a document that nothing cites', () => {
    const documents = [text, article, { ...article, id: 'oublié' }];
    expect(citationProblems({ ...smallEdition, documents }, texts)).toEqual([
      'oublié: a document that nothing cites',
    ]);
  });

  it('reports a text read whole without a fingerprint, and one held that is not read whole', () => {
    expect(citationProblems(smallEdition, new Map())).toEqual(['texte: no fingerprint']);
    const held: Fingerprints = new Map([...texts, ['article', fingerprint('article', 'Texte')]]);
    expect(citationProblems(smallEdition, held)).toEqual(['article: held, yet not read whole']);
  });
});
