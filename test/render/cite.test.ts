import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/model/citation';
import { cite, citeBest } from '../../src/render/cite';
import { voiceOf } from '../../src/render/voice';
import { eligible } from './handmade-report';

const told = (citation: Citation, locale: 'fr' | 'en' = 'fr') =>
  cite(citation, voiceOf(eligible, locale)).join('');

describe('a citation', () => {
  it('sets the words of the text apart, quotation marks within quotation marks', () => {
    const quote = 'se regrouper en « grappe » (GCSMS)';
    expect(told({ document: 'appel', locator: 'article 1', quote })).toBe(
      '« se regrouper en “grappe” (GCSMS) » — Appel à projets, ARS Exemple, article 1',
    );
    expect(told({ document: 'appel', locator: 'article 1', quote }, 'en')).toBe(
      '“se regrouper en « grappe » (GCSMS)” — Appel à projets, ARS Exemple, article 1',
    );
  });

  it('leaves out the marks of bold type', () => {
    expect(told({ document: 'appel', locator: '1', quote: '**40%** au démarrage' })).toContain(
      '« 40% au démarrage »',
    );
  });

  it('names the kind of a document that is no call and no instruction', () => {
    const citation = { document: 'article', locator: 'page 1', note: 'Says fifteen.' };
    expect(told(citation)).toBe('Source : Un article, Un journal, page 1 (presse)');
    expect(told(citation, 'en')).toBe(
      'Source: Un article, Un journal, page 1 (press) — Says fifteen.',
    );
  });

  it('leaves out a place that the document does not give', () => {
    expect(told({ document: 'appel', locator: '–' })).toBe('Source : Appel à projets, ARS Exemple');
  });

  it('names by its id a document that the report does not hold', () => {
    expect(told({ document: 'toString', locator: 'page 2' })).toBe('Source : toString, page 2');
  });

  it('is the first where none has the words of the text, and none where there is none', () => {
    const voice = voiceOf(eligible, 'fr');
    const citations = [
      { document: 'article', locator: 'page 1' },
      { document: 'article', locator: 'page 2' },
    ];
    expect(citeBest(citations, voice)).toEqual([
      ['Source : Un article, Un journal, page 1 (presse)'],
    ]);
    expect(citeBest([], voice)).toEqual([]);
  });
});
