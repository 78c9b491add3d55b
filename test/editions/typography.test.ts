import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import type { Text } from '../../src/model/text';

function isText(value: object): value is Text {
  return 'fr' in value && 'en' in value;
}

/** Every text of a value, wherever it stands. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
  const texts = textsIn(edition);

  it('has words in both languages', () => {
    expect(texts.length).toBeGreaterThan(50);
    for (const { fr, en } of texts) expect([fr.trim(), en.trim()]).not.toContain('');
  });

  it('is in French typography: apostrophes, quotation marks and a space before double signs', () => {
    for (const { fr } of texts) {
      expect(fr).not.toMatch(/['"“”]/u);
      expect(fr).not.toMatch(/[\p{L}\d)»][;!?](\s|$)/u);
      expect(fr).not.toMatch(/[\p{L}\d)»]:(\s|$)/u);
      expect(fr).not.toMatch(/«\S|\S»/u);
      expect(fr).not.toMatch(/ {2}/u);
    }
  });

  it('writes its days in words, the first of a month as « 1er »', () => {
    for (const { fr, en } of texts) {
      expect(`${fr} ${en}`).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/u);
      expect(fr).not.toMatch(
        /\b1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
      );
    }
  });

  it('gives each document a date that can be written in both languages, or none', () => {
    for (const { date } of edition.documents) {
      expect(date).toMatch(/^(\d{4}(-\d{2}){0,2}|unknown)$/);
    }
  });
});
